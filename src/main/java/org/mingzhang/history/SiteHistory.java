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

/** The history of a site's reports, as far as the repository tells it. */
public final class SiteHistory {

  private static final ReportHistory UNKNOWN =
      new ReportHistory(Optional.empty(), false, List.of());

  private final Path site;
  private final List<Report> reports;
  private final Function<Report, String> files;
  private final HistoryNotes notes;
  private final Diagnostics diagnostics;

  private SiteHistory(
      Path site, List<Report> reports, Function<Report, String> files, Diagnostics diagnostics) {
    this.site = site;
    this.reports = reports;
    this.files = files;
    this.notes = new HistoryNotes(diagnostics);
    this.diagnostics = diagnostics;
  }

  /**
   * What is known of each report, by its path. Who made a change is not asked for.
   *
   * @param site its folder, which may be a part of the repository
   * @param files the data file of a report, below that folder
   * @param versions reads earlier versions
   * @param diagnostics receives a note on everything that the repository does not tell
   */
  public static Map<String, ReportHistory> of(
      Path site,
      List<Report> reports,
      Function<Report, String> files,
      EarlierVersions versions,
      Diagnostics diagnostics) {
    SiteHistory history = new SiteHistory(site, reports, files, diagnostics);
    List<ReportTrack> tracks = history.read(versions);
    return tracks.isEmpty()
        ? reports.stream().collect(Collectors.toMap(Report::path, report -> UNKNOWN))
        : tracks.stream().collect(Collectors.toMap(t -> t.report().path(), ReportTrack::history));
  }

  /** Empty when the repository tells nothing. */
  private List<ReportTrack> read(EarlierVersions versions) {
    try {
      Optional<SiteRepository> repository = SiteRepository.of(site);
      if (repository.isEmpty()) {
        notes.noRepository();
        return List.of();
      }
      try (SiteRepository opened = repository.get()) {
        ObjectId newest = opened.git().resolve(Constants.HEAD);
        if (newest == null) {
          notes.nothingCommitted();
          return List.of();
        }
        return read(opened, newest, versions);
      }
    } catch (IOException | IllegalArgumentException e) {
      notes.broken(String.valueOf(e.getMessage()));
      return List.of();
    }
  }

  private List<ReportTrack> read(
      SiteRepository repository, ObjectId newest, EarlierVersions versions) throws IOException {
    List<ReportTrack> tracks =
        reports.stream().map(report -> track(repository.folder(), report)).toList();
    markUncommitted(repository, newest, tracks);
    new HistoryWalk(repository.git(), tracks, versions, diagnostics).run(newest);
    return tracks;
  }

  private static ReportTrack track(String folder, Report report) {
    return new ReportTrack(report, new FilePlace(folder, report.unit(), report.year().toString()));
  }

  private void markUncommitted(SiteRepository repository, ObjectId newest, List<ReportTrack> tracks)
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
}
