package org.mingzhang.chart;

/** Writes a chart as the data that {@code assets/js/charts.js} hands to Chart.js. */
public final class ChartJsWriter {

  private ChartJsWriter() {}

  /**
   * One line of JSON, safe inside a {@code <script type="application/json">}: every {@code <} and
   * every line separator is escaped. Numbers keep the digits of the table.
   */
  public static String write(Chart chart) {
    throw new UnsupportedOperationException(chart.id());
  }
}
