package org.mingzhang.measure;

import java.util.List;
import org.mingzhang.model.Report;

/** The stage: from what was written to what follows from it. */
public final class Measure {

  private Measure() {}

  /** Everything that follows from one report. */
  public static Assessment assess(Report report) {
    throw new UnsupportedOperationException(report.path());
  }

  /**
   * The figures of one unit that at least two of its years report: the totals of the budget tables,
   * staff, assets and indicators.
   *
   * @param reports of one unit, oldest first
   */
  public static List<Trend> trends(List<Report> reports) {
    throw new UnsupportedOperationException();
  }
}
