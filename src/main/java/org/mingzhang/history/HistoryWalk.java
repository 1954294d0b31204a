package org.mingzhang.history;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.model.Report;

/** One way back through the commits for some reports together. */
final class HistoryWalk {

  /** Longer than any data file. */
  private static final int MOST_BYTES = 16 << 20;

  private final CommitLog log;
  private final EarlierVersions versions;
  private final HistoryNotes notes;
  private final List<ReportTrack> tracks;
  private Map<FilePlace, ReportTrack> byPlace;

  HistoryWalk(
      CommitLog log, List<ReportTrack> tracks, EarlierVersions versions, Diagnostics diagnostics) {
    this.log = log;
    this.tracks = tracks;
    this.versions = versions;
    this.notes = new HistoryNotes(diagnostics);
    index();
  }

  /** From the newest commit to the oldest, or until nothing more can be learned. */
  void run() throws IOException {
    for (int i = 0; !tracks.stream().allMatch(ReportTrack::isSettled); i++) {
      Optional<CommitChanges> commit = log.get(i);
      if (commit.isEmpty()) {
        return;
      }
      if (commit.get().isCut()) {
        notes.shallow(commit.get().date());
        tracks.forEach(ReportTrack::breaksOff);
        return;
      }
      step(commit.get());
    }
  }

  private void index() {
    byPlace =
        tracks.stream().collect(Collectors.toMap(ReportTrack::place, track -> track, (a, b) -> a));
  }

  private void step(CommitChanges commit) throws IOException {
    boolean moved = false;
    for (Map.Entry<FilePlace, ReportTrack> entry : byPlace.entrySet()) {
      Optional<PlaceChange> change = commit.at(entry.getKey());
      if (change.isPresent()) {
        moved |= step(entry.getValue(), change.get(), commit);
      }
    }
    if (moved) {
      index();
    }
  }

  /** Whether the files of the report stood elsewhere before. */
  private boolean step(ReportTrack track, PlaceChange found, CommitChanges commit)
      throws IOException {
    Optional<FilePlace> earlier =
        track.isFollowed() && found.isBorn()
            ? movedFrom(track, found.after(), commit)
            : Optional.empty();
    if (earlier.isPresent()) {
      if (!isTextTheSame(track, earlier.get(), commit)) {
        track.touched(commit.date());
      }
      track.movedFrom(earlier.get());
      return true;
    }
    track.touched(commit.date());
    if (!track.isFollowed() || !found.isData()) {
      return false;
    }
    if (found.before() == null) {
      track.begins();
    } else if (found.after() != null) {
      compare(track, found, commit);
    }
    return false;
  }

  /** Where a data file stood before it was moved without changing a byte, if that is certain. */
  private static Optional<FilePlace> movedFrom(
      ReportTrack track, PlaceChange.Version added, CommitChanges commit) throws IOException {
    List<FilePlace> same =
        commit.lost(added.content()).stream()
            .filter(place -> place.year().equals(track.place().year()))
            .toList();
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }

  private static boolean isTextTheSame(ReportTrack track, FilePlace earlier, CommitChanges commit)
      throws IOException {
    FilePlace later = track.place();
    return commit.isSame(earlier.text(), later.text())
        && commit.isSame(earlier.folder(), later.folder());
  }

  private void compare(ReportTrack track, PlaceChange found, CommitChanges commit)
      throws IOException {
    if (track.report().dates().published() == null) {
      return;
    }
    Optional<Report> older = read(track, found.before());
    Optional<Report> newer = read(track, found.after());
    if (older.isEmpty() || newer.isEmpty()) {
      notes.unreadable(found.after().path(), commit.name(), commit.date());
      track.breaksOff();
    } else {
      track.compare(older.get(), newer.get(), commit.date(), commit.reasons());
    }
  }

  private Optional<Report> read(ReportTrack track, PlaceChange.Version version) throws IOException {
    try {
      byte[] bytes = log.git().open(version.content()).getCachedBytes(MOST_BYTES);
      String suffix = version.path().substring(version.path().lastIndexOf('.') + 1);
      return versions.read(track.report(), suffix, bytes);
    } catch (LargeObjectException | MissingObjectException e) {
      return Optional.empty();
    }
  }
}
