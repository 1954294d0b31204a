package org.mingzhang.page;

import java.util.List;
import org.mingzhang.measure.Trend;
import org.mingzhang.page.view.ChartBlock;

/** The charts of a unit's years. */
final class TrendCharts {
  private final Words words;

  TrendCharts(Words words) {
    this.words = words;
  }

  /** The charts of one group of figures; none where lines would say nothing. */
  List<ChartBlock> of(String group, List<Trend> members) {
    return List.of();
  }
}
