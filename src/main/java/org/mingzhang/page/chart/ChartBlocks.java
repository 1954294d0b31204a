package org.mingzhang.page.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingzhang.chart.Chart;
import org.mingzhang.chart.ChartJsWriter;
import org.mingzhang.chart.StaticChart;
import org.mingzhang.page.view.ChartBlock;
import org.mingzhang.page.view.Datum;
import org.mingzhang.page.view.Html;
import org.mingzhang.page.view.Section;
import org.mingzhang.page.words.Words;

/** Charts as parts of a page. */
public final class ChartBlocks {
  /** The stylesheet has heights for charts up to this many rows. */
  private static final int MOST_ROWS = 60;

  /** A longer name of a bar takes two lines beside it. */
  private static final int ONE_LINE = 20;

  /** More colours than this cannot be told apart; the table below has all parts. */
  private static final int MOST_KEYS = 12;

  private ChartBlocks() {}

  /** The chart with everything that stands around it. */
  public static ChartBlock of(Chart chart, ChartPlace place, Words words) {
    boolean drawn = chart.kind() == Chart.Kind.SHARES;
    return new ChartBlock(
        chart.id(),
        place.table(),
        chart.title(),
        place.sentence(),
        size(chart),
        drawn ? new Html(StaticChart.shares(chart)) : null,
        drawn ? keys(chart) : List.of(),
        notes(chart, place, words),
        place.csv(),
        new ChartBlock.Tools(
            words.say("chart.save"),
            place.file() + "-" + chart.id(),
            place.credit(),
            words.say("chart.read")),
        new Html(ChartJsWriter.write(chart)));
  }

  /** Whether there is anything to draw on a page of those sections. */
  public static boolean isIn(List<Section> sections) {
    return sections.stream()
        .flatMap(section -> section.blocks().stream())
        .anyMatch(block -> block instanceof ChartBlock);
  }

  private static List<String> notes(Chart chart, ChartPlace place, Words words) {
    List<String> notes = new ArrayList<>(place.notes());
    if (chart.kind() == Chart.Kind.ATTAINMENT) {
      notes.add(words.say("chart.attainment.note"));
    } else if (chart.targetLine() != null) {
      notes.add(words.say("chart.line.note"));
    }
    int unnamed = chart.kind() == Chart.Kind.SHARES ? chart.series().size() - MOST_KEYS : 0;
    if (unnamed > 0) {
      notes.add(words.say("chart.keys.note", Words.count(MOST_KEYS), Words.count(unnamed)));
    }
    return notes;
  }

  /** The largest parts, in printed order. */
  private static List<ChartBlock.Key> keys(Chart chart) {
    List<BigDecimal> largest =
        chart.series().stream()
            .map(ChartBlocks::value)
            .sorted(Comparator.reverseOrder())
            .limit(MOST_KEYS)
            .toList();
    BigDecimal least = largest.get(largest.size() - 1);
    return chart.series().stream()
        .filter(series -> value(series).compareTo(least) >= 0)
        .limit(MOST_KEYS)
        .map(series -> key(chart, series))
        .toList();
  }

  private static BigDecimal value(Chart.Series series) {
    return series.points().get(0).value();
  }

  private static ChartBlock.Key key(Chart chart, Chart.Series series) {
    Chart.Point point = series.points().get(0);
    Datum datum = new Datum("", point.value().toPlainString(), chart.unit());
    return new ChartBlock.Key(
        series.tone().id(), series.name(), point.label(), point.amount(), datum);
  }

  private static String size(Chart chart) {
    return switch (chart.kind()) {
      case SHARES -> "chart-shares";
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
