package org.mingzhang.page.feed;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.ReportKind;
import org.mingzhang.page.correction.CorrectionEntry;
import org.mingzhang.page.correction.UnitCorrections;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.frame.ListedUnit;
import org.mingzhang.page.words.Words;

/**
 * One entry of the feed.
 *
 * @param unit whose report it tells of
 * @param year of that report
 * @param kind of that report
 * @param correction whether it tells of corrections, and not of the publication
 * @param day when that happened
 * @param summary what is told
 */
record FeedEntry(
    ListedUnit unit,
    FiscalYear year,
    ReportKind kind,
    boolean correction,
    LocalDate day,
    String summary) {

  private static final Comparator<FeedEntry> NEWEST_FIRST =
      Comparator.comparing(FeedEntry::day).reversed().thenComparing(FeedEntry::page);

  /** The page of the report. */
  String page() {
    return Addresses.of(unit, year);
  }

  /** What was published, newest first. */
  static Stream<FeedEntry> published(List<UnitPublications> units) {
    return units.stream().flatMap(FeedEntry::of).sorted(NEWEST_FIRST);
  }

  private static Stream<FeedEntry> of(UnitPublications unit) {
    return unit.reports().stream()
        .map(r -> new FeedEntry(unit.unit(), r.year(), r.kind(), false, r.day(), r.lead()));
  }

  /** What was corrected, one entry for each report and day, newest first. */
  static Stream<FeedEntry> corrected(List<UnitCorrections> units, Words words) {
    return units.stream()
        .flatMap(unit -> unit.reports().stream().flatMap(report -> of(unit, report, words)))
        .sorted(NEWEST_FIRST);
  }

  private static Stream<FeedEntry> of(
      UnitCorrections unit, UnitCorrections.ReportCorrections report, Words words) {
    SortedMap<LocalDate, String> byDay = new TreeMap<>();
    for (CorrectionEntry entry : report.entries()) { // newest first: told the other way round
      byDay.merge(entry.day(), sentence(entry, words), (later, first) -> first + "\n" + later);
    }
    return byDay.entrySet().stream()
        .map(
            day ->
                new FeedEntry(
                    unit.unit(), report.year(), report.kind(), true, day.getKey(), day.getValue()));
  }

  private static String sentence(CorrectionEntry entry, Words words) {
    return words.say("feed.changed", entry.name(), entry.was(), entry.now(), entry.reason());
  }
}
