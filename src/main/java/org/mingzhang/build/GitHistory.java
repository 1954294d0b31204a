package org.mingzhang.build;

import java.nio.file.Path;
import java.util.Map;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.history.SiteHistory;
import org.mingzhang.model.ReportHistory;
import org.mingzhang.read.PastReport;
import org.mingzhang.read.SiteSources;

/**
 * The history of reports, for a site that asks for it. Units that ask one after another, or at
 * once, share what is read of the repository.
 */
final class GitHistory implements AutoCloseable {

  private final SiteHistory history;

  /**
   * @param site its folder
   */
  GitHistory(Path site) {
    history = new SiteHistory(site);
  }

  /** By the path of the report; empty for a site that does not ask for its history. */
  Map<String, ReportHistory> of(SiteSources sources, Diagnostics diagnostics) {
    return switch (sources.site().config().history()) {
      case NONE -> Map.of();
      case GIT ->
          history.of(
              sources.site().reports(),
              report -> sources.places().locate(report.path(), "").file(),
              (report, suffix, bytes) ->
                  PastReport.read(report.unit(), report.year().toString(), suffix, bytes),
              diagnostics);
    };
  }

  @Override
  public void close() {
    history.close();
  }
}
