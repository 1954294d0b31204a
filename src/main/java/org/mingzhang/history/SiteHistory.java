package org.mingzhang.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevWalk;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.model.Report;
import org.mingzhang.model.ReportHistory;

/**
 * The history of a site's reports, as far as the repository tells it. Asked for the reports of one
 * unit after another, it reads each commit once. Nothing is opened before the first question. Safe
 * for threads.
 */
public final class SiteHistory implements AutoCloseable {

  private static final ReportHistory UNKNOWN =
      new ReportHistory(Optional.empty(), false, List.of());

  private final Path site;
  private boolean asked;
  private SiteRepository repository;
  private ObjectId newest;
  private CommitLog log;

  /**
   * @param site its folder, which may be a part of the repository
   */
  public SiteHistory(Path site) {
    this.site = site;
  }

  /**
   * What is known of each report, by its path. Who made a change is not asked for.
   *
   * @param files the data file of a report, below the site's folder
   * @param versions reads earlier versions
   * @param diagnostics receives a note on everything that the repository does not tell
   */
  public Map<String, ReportHistory> of(
      List<Report> reports,
      Function<Report, String> files,
      EarlierVersions versions,
      Diagnostics diagnostics) {
    List<ReportTrack> tracks = read(reports, files, versions, diagnostics);
    return tracks.isEmpty()
        ? reports.stream().collect(Collectors.toMap(Report::path, report -> UNKNOWN))
        : tracks.stream().collect(Collectors.toMap(t -> t.report().path(), ReportTrack::history));
  }

  /** Empty when the repository tells nothing. */
  private List<ReportTrack> read(
      List<Report> reports,
      Function<Report, String> files,
      EarlierVersions versions,
      Diagnostics diagnostics) {
    HistoryNotes notes = new HistoryNotes(diagnostics);
    try {
      open();
      if (repository == null) {
        notes.noRepository();
        return List.of();
      }
      if (log == null) {
        notes.nothingCommitted();
        return List.of();
      }
      List<ReportTrack> tracks = reports.stream().map(this::track).toList();
      markUncommitted(tracks, files, notes);
      new HistoryWalk(log, tracks, versions, diagnostics).run();
      return tracks;
    } catch (IOException | IllegalArgumentException e) {
      notes.broken(String.valueOf(e.getMessage()));
      return List.of();
    }
  }

  /** Fails the same way each time where it fails. */
  private synchronized void open() throws IOException {
    if (asked) {
      return;
    }
    if (repository == null) {
      repository = SiteRepository.of(site).orElse(null);
    }
    if (repository != null) {
      newest = repository.git().resolve(Constants.HEAD);
      log = newest == null ? null : new CommitLog(repository.git(), newest);
    }
    asked = true;
  }

  private ReportTrack track(Report report) {
    return new ReportTrack(
        report, new FilePlace(repository.folder(), report.unit(), report.year().toString()));
  }

  private void markUncommitted(
      List<ReportTrack> tracks, Function<Report, String> files, HistoryNotes notes)
      throws IOException {
    try (RevWalk walk = new RevWalk(repository.git())) {
      WorkingFiles working =
          new WorkingFiles(
              repository.git(), walk.parseCommit(newest).getTree(), site, repository.folder());
      for (ReportTrack track : tracks) {
        String text = "content/" + track.place().unit() + "/" + track.place().year() + ".adoc";
        for (String file : List.of(files.apply(track.report()), text)) {
          if (working.isChanged(file)) {
            notes.uncommitted(file);
            track.markUncommitted();
          }
        }
      }
    }
  }

  /** Lets go of the repository. */
  @Override
  public synchronized void close() {
    if (log != null) {
      log.close();
    }
    if (repository != null) {
      repository.close();
    }
  }
}
