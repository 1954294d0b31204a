package org.mingzhang.history;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.history.CommitChanges.Change;
import org.mingzhang.model.Report;

/** One way back through the commits, along the first parent of each, for all reports together. */
final class HistoryWalk {

  /** Longer than any data file. */
  private static final int MOST_BYTES = 16 << 20;

  private final Repository git;
  private final EarlierVersions versions;
  private final HistoryNotes notes;
  private final List<ReportTrack> tracks;
  private Map<FilePlace, ReportTrack> byPlace;

  HistoryWalk(
      Repository git, List<ReportTrack> tracks, EarlierVersions versions, Diagnostics diagnostics) {
    this.git = git;
    this.tracks = tracks;
    this.versions = versions;
    this.notes = new HistoryNotes(diagnostics);
    index();
  }

  /** From the newest commit to the oldest, or until nothing more can be learned. */
  void run(ObjectId newest) throws IOException {
    Set<ObjectId> cut = git.getObjectDatabase().getShallowCommits();
    try (RevWalk walk = new RevWalk(git)) {
      walk.setFirstParent(true);
      walk.setRetainBody(false);
      walk.markStart(walk.parseCommit(newest));
      RevCommit next = walk.next();
      while (next != null && !tracks.stream().allMatch(ReportTrack::isSettled)) {
        CommitChanges commit = new CommitChanges(git, walk, next);
        if (cut.contains(next)) {
          notes.shallow(commit.date());
          tracks.forEach(ReportTrack::breaksOff);
          return;
        }
        step(commit);
        next.disposeBody();
        next = walk.next();
      }
    }
  }

  private void index() {
    byPlace =
        tracks.stream().collect(Collectors.toMap(ReportTrack::place, track -> track, (a, b) -> a));
  }

  private Set<String> folders() {
    return byPlace.keySet().stream()
        .map(FilePlace::root)
        .distinct()
        .flatMap(root -> Stream.of(root + "data", root + "content"))
        .collect(Collectors.toSet());
  }

  private void step(CommitChanges commit) throws IOException {
    List<Change> changes = commit.below(folders());
    Map<ReportTrack, Versions> data = new LinkedHashMap<>();
    for (Change change : changes) {
      FilePlace.ofText(change.path())
          .map(byPlace::get)
          .ifPresent(track -> data.computeIfAbsent(track, t -> new Versions()).text = true);
      FilePlace.ofData(change.path())
          .map(byPlace::get)
          .ifPresent(track -> data.computeIfAbsent(track, t -> new Versions()).add(change));
    }
    Moves moves = new Moves(commit);
    for (Map.Entry<ReportTrack, Versions> entry : data.entrySet()) {
      step(entry.getKey(), entry.getValue(), commit, moves);
    }
    if (moves.any) {
      index();
    }
  }

  private void step(ReportTrack track, Versions found, CommitChanges commit, Moves moves)
      throws IOException {
    LocalDate date = commit.date();
    Optional<FilePlace> moved =
        track.isFollowed() && found.isBorn() ? moves.of(track, found.after) : Optional.empty();
    if (moved.isPresent()) {
      if (!moves.isTextTheSame(track, moved.get())) {
        track.touched(date);
      }
      track.movedFrom(moved.get());
      return;
    }
    track.touched(date);
    if (!track.isFollowed() || !found.isData()) {
      return;
    }
    if (found.before == null) {
      track.begins();
    } else if (found.after != null) {
      compare(track, found, commit, date);
    }
  }

  private void compare(ReportTrack track, Versions found, CommitChanges commit, LocalDate date)
      throws IOException {
    if (track.report().dates().published() == null) {
      return;
    }
    Optional<Report> older = read(track, found.before.path(), found.before.before());
    Optional<Report> newer = read(track, found.after.path(), found.after.after());
    if (older.isEmpty() || newer.isEmpty()) {
      notes.unreadable(found.after.path(), commit.name(), date);
      track.breaksOff();
    } else {
      track.compare(older.get(), newer.get(), date, commit.reasons());
    }
  }

  private Optional<Report> read(ReportTrack track, String path, ObjectId version)
      throws IOException {
    try {
      byte[] bytes = git.open(version).getCachedBytes(MOST_BYTES);
      String suffix = path.substring(path.lastIndexOf('.') + 1);
      return versions.read(track.report(), suffix, bytes);
    } catch (LargeObjectException | MissingObjectException e) {
      return Optional.empty();
    }
  }

  /**
   * The data file of a report before and after a commit, which may have given it another suffix.
   */
  private static final class Versions {
    private Change before;
    private Change after;
    private boolean text;

    void add(Change change) {
      before = change.isAdded() ? before : change;
      after = change.isDeleted() ? after : change;
    }

    boolean isData() {
      return before != null || after != null;
    }

    boolean isBorn() {
      return before == null && after != null;
    }
  }

  /** Files that a commit moved without changing a byte. */
  private static final class Moves {
    private final CommitChanges commit;
    private Map<ObjectId, List<FilePlace>> gone;
    private boolean any;

    Moves(CommitChanges commit) {
      this.commit = commit;
    }

    /** Where a data file stood before; empty when that is not certain. */
    Optional<FilePlace> of(ReportTrack track, Change added) throws IOException {
      if (gone == null) {
        gone = new TreeMap<>();
        for (Change change : commit.below(Set.of())) {
          if (change.isDeleted()) {
            FilePlace.ofData(change.path())
                .ifPresent(
                    place ->
                        gone.merge(
                            change.before(),
                            List.of(place),
                            (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
          }
        }
      }
      List<FilePlace> same =
          gone.getOrDefault(added.after(), List.of()).stream()
              .filter(place -> place.year().equals(track.place().year()))
              .toList();
      any |= same.size() == 1;
      return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    boolean isTextTheSame(ReportTrack track, FilePlace earlier) throws IOException {
      FilePlace later = track.place();
      return commit.isSame(earlier.text(), later.text())
          && commit.isSame(earlier.folder(), later.folder());
    }
  }
}
