package org.mingzhang.page;

import java.util.List;
import org.mingzhang.measure.FigureIndex;
import org.mingzhang.measure.Trend;
import org.mingzhang.page.view.ChartBlock;

/** The charts of a unit's years. */
final class TrendCharts {
  /** More lines than this say less than the table below them. */
  private static final int MOST = 2;

  private final Words words;

  TrendCharts(Words words) {
    this.words = words;
  }

  /** The first figures of a group, each drawn by itself. */
  List<ChartBlock> of(List<Trend> members) {
    return members.stream().limit(MOST).map(this::block).toList();
  }

  private ChartBlock block(Trend trend) {
    String title = words.say("chart.trend", TrendSection.name(trend, words));
    Cells cells = new Cells(new FigureIndex(List.of()), words);
    return ChartBlocks.of(
        org.mingzhang.chart.TrendCharts.trend(trend, new PageChartWords(title, cells, words)),
        words);
  }
}
