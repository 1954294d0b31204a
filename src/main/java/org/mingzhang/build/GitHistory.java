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

/** The history of reports, for a site that asks for it. */
final class GitHistory {

  private GitHistory() {}

  /** By the path of the report; empty for a site that does not ask for its history. */
  static Map<String, ReportHistory> of(Path site, SiteSources sources, Diagnostics diagnostics) {
    return switch (sources.site().config().history()) {
      case NONE -> Map.of();
      case GIT -> of(site, sources, sources.site().reports(), diagnostics);
    };
  }

  /** The same of some reports only, whether or not the site asks for it. */
  static Map<String, ReportHistory> of(
      Path site, SiteSources sources, List<Report> reports, Diagnostics diagnostics) {
    return SiteHistory.of(
        site,
        reports,
        report -> sources.places().locate(report.path(), "").file(),
        (report, suffix, bytes) ->
            PastReport.read(report.unit(), report.year().toString(), suffix, bytes),
        diagnostics);
  }
}
