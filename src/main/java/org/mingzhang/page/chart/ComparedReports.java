package org.mingzhang.page.chart;

import org.mingzhang.chart.UnitCharts;
import org.mingzhang.page.content.ReportContext;

/** Reports as what is compared with others. */
public final class ComparedReports {
  private ComparedReports() {}

  /** The headline of a report under the name of its unit. */
  public static UnitCharts.Compared of(ReportContext report) {
    return new UnitCharts.Compared(
        report.unit().name(),
        report.unit().id() + "/" + report.year(),
        report.assessment().headline());
  }
}
