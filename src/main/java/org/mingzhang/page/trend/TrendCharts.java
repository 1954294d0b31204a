package org.mingzhang.page.trend;

import java.util.List;
import java.util.Set;
import org.mingzhang.measure.figure.FigureIndex;
import org.mingzhang.measure.trend.Trend;
import org.mingzhang.page.chart.ChartBlocks;
import org.mingzhang.page.chart.PageChartWords;
import org.mingzhang.page.view.ChartBlock;
import org.mingzhang.page.words.Cells;
import org.mingzhang.page.words.TrendWords;
import org.mingzhang.page.words.Words;

/** The charts of a unit's years. */
final class TrendCharts {
  /** More lines than this say less than the table below them. */
  private static final int MOST = 2;

  private final Words words;

  TrendCharts(Words words) {
    this.words = words;
  }

  /**
   * The first figures of a group, each drawn by itself.
   *
   * @param table the anchor of the table of the whole group
   */
  List<ChartBlock> of(List<Trend> members, String table) {
    return members.stream().limit(MOST).map(trend -> block(trend, table)).toList();
  }

  private ChartBlock block(Trend trend, String table) {
    String title = words.say("chart.trend", TrendWords.name(trend, words));
    Cells cells = new Cells(new FigureIndex(List.of()), Set.of(), words);
    return ChartBlocks.of(
        org.mingzhang.chart.TrendCharts.trend(trend, new PageChartWords(title, cells, words)),
        table,
        words);
  }
}
