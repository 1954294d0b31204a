package org.mingzhang.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.model.FigureChange;
import org.mingzhang.model.Report;
import org.mingzhang.model.ReportHistory;

/** What is known of one report so far, on the way back from its newest version. */
final class ReportTrack {

  private final Report report;
  private final List<FigureChange> changes = new ArrayList<>();
  private FilePlace place;
  private Optional<LocalDate> changed = Optional.empty();
  private boolean followed = true;
  private boolean complete = true;
  private boolean uncommitted;

  ReportTrack(Report report, FilePlace place) {
    this.report = report;
    this.place = place;
  }

  Report report() {
    return report;
  }

  /** Where its files stood at the commit that is looked at. */
  FilePlace place() {
    return place;
  }

  /** Whether earlier versions of its data are still to be looked at. */
  boolean isFollowed() {
    return followed;
  }

  /** Whether nothing more can be learned of it. */
  boolean isSettled() {
    return !followed && changed.isPresent();
  }

  /** Its files hold what nobody committed: the day of their last change is not known. */
  void markUncommitted() {
    uncommitted = true;
  }

  /** One of its files was changed that day; the newest change comes first. */
  void touched(LocalDate date) {
    changed = changed.or(() -> Optional.of(date));
  }

  void movedFrom(FilePlace earlier) {
    place = earlier;
  }

  /** Its data file has no earlier version. */
  void begins() {
    followed = false;
  }

  /** There may be earlier versions that cannot be looked at. */
  void breaksOff() {
    complete &= !followed;
    followed = false;
  }

  /** Notes what was changed after publication, by the earliest day that any version names. */
  void compare(Report older, Report newer, LocalDate date, Reasons reasons) {
    Optional<LocalDate> published =
        Stream.of(report, newer, older)
            .map(version -> version.dates().published())
            .filter(day -> day != null)
            .min(LocalDate::compareTo);
    if (published.filter(date::isAfter).isPresent()) {
      String name = report.unit() + "/" + report.year();
      List<FigureChange> found =
          new ArrayList<>(
              FigureChanges.between(older, newer, date, address -> reasons.of(name, address)));
      Collections.reverse(found);
      changes.addAll(found);
    }
  }

  ReportHistory history() {
    List<FigureChange> oldestFirst = new ArrayList<>(changes);
    Collections.reverse(oldestFirst);
    return new ReportHistory(uncommitted ? Optional.empty() : changed, complete, oldestFirst);
  }
}
