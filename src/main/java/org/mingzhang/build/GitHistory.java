package org.mingzhang.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.history.SiteHistory;
import org.mingzhang.model.Report;
import org.mingzhang.model.ReportHistory;
import org.mingzhang.read.PastReport;
import org.mingzhang.read.SiteSources;

/**
 * The history of reports, for a site that asks for it. Units that ask one after another, or at
 * once, share what is read of the repository.
 */
final class GitHistory implements AutoCloseable {

  private final Path site;

  /** Only where it is asked for: the library behind it takes long to load. */
  private SiteHistory history;

  /**
   * @param site its folder
   */
  GitHistory(Path site) {
    this.site = site;
  }

  private synchronized SiteHistory history() {
    if (history == null) {
      history = new SiteHistory(site);
    }
    return history;
  }

  /** By the path of the report; empty for a site that does not ask for its history. */
  Map<String, ReportHistory> of(SiteSources sources, Diagnostics diagnostics) {
    return switch (sources.site().config().history()) {
      case NONE -> Map.of();
      case GIT -> of(sources, sources.site().reports(), diagnostics);
    };
  }

  /** The same of some reports only, whether or not the site asks for it. */
  Map<String, ReportHistory> of(
      SiteSources sources, List<Report> reports, Diagnostics diagnostics) {
    return history()
        .of(
            reports,
            report -> sources.places().locate(report.path(), "").file(),
            (report, suffix, bytes) ->
                PastReport.read(report.unit(), report.year().toString(), suffix, bytes),
            diagnostics);
  }

  @Override
  public synchronized void close() {
    if (history != null) {
      history.close();
    }
  }
}
