package org.mingzhang.page.download;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.measure.Measure;
import org.mingzhang.measure.trend.Trend;
import org.mingzhang.model.Unit;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.content.SiteIndex;

/** Every table of reports and units that a site offers as a file. */
public final class SiteDownloads {
  private SiteDownloads() {}

  /** Those of the reports, then those of the units. */
  public static List<DownloadTable> tables(SiteIndex index) {
    List<DownloadTable> tables = new ArrayList<>();
    index.reports().forEach(report -> tables.addAll(ReportDownloads.tables(report)));
    for (Unit unit : index.site().units()) {
      List<Trend> trends =
          Measure.trends(index.reportsOf(unit).stream().map(ReportContext::report).toList());
      if (!trends.isEmpty()) {
        tables.add(TrendDownload.table(unit, trends, index.words()));
      }
    }
    return tables;
  }
}
