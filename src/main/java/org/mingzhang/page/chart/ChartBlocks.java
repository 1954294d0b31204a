package org.mingzhang.page.chart;

import java.util.List;
import org.mingzhang.chart.Chart;
import org.mingzhang.chart.ChartJsWriter;
import org.mingzhang.chart.StaticChart;
import org.mingzhang.page.view.ChartBlock;
import org.mingzhang.page.view.Html;
import org.mingzhang.page.view.Section;
import org.mingzhang.page.words.Words;

/** Charts as parts of a page. */
public final class ChartBlocks {
  /** The stylesheet has heights for charts up to this many rows. */
  private static final int MOST_ROWS = 60;

  /** A longer name of a bar takes two lines beside it. */
  private static final int ONE_LINE = 20;

  private ChartBlocks() {}

  /**
   * @param table the anchor of the table that says the same
   */
  public static ChartBlock of(Chart chart, String table, Words words) {
    boolean drawn = chart.kind() == Chart.Kind.SHARES;
    return new ChartBlock(
        chart.id(),
        table,
        chart.title(),
        size(chart),
        drawn ? new Html(StaticChart.shares(chart)) : null,
        drawn ? chart.series().stream().map(ChartBlocks::key).toList() : List.of(),
        chart.kind() == Chart.Kind.ATTAINMENT ? words.say("chart.attainment.note") : "",
        new Html(ChartJsWriter.write(chart)));
  }

  /** Whether there is anything to draw on a page of those sections. */
  public static boolean isIn(List<Section> sections) {
    return sections.stream()
        .flatMap(section -> section.blocks().stream())
        .anyMatch(block -> block instanceof ChartBlock);
  }

  /** The same chart under another anchor. */
  static Chart named(Chart chart, String id) {
    return new Chart(
        id,
        chart.kind(),
        chart.title(),
        chart.unit(),
        chart.categories(),
        chart.series(),
        chart.axisMax(),
        chart.targetLine());
  }

  private static ChartBlock.Key key(Chart.Series series) {
    return new ChartBlock.Key(series.tone().id(), series.name(), series.points().get(0).label());
  }

  private static String size(Chart chart) {
    return switch (chart.kind()) {
      case SHARES -> "chart-shares " + rows(chart.series().size());
      case LINE -> "chart-line";
      case ATTAINMENT, STACKED -> names(chart) + rows(chart.categories().size());
      case BARS -> rows(chart.categories().size() * chart.series().size());
    };
  }

  private static String names(Chart chart) {
    boolean isLong = chart.categories().stream().anyMatch(name -> name.length() > ONE_LINE);
    return isLong ? "chart-long-names chart-names " : "chart-names ";
  }

  private static String rows(int rows) {
    return "rows-" + Math.min(rows, MOST_ROWS);
  }
}
