package org.mingzhang.page.trend;

import java.util.List;
import org.mingzhang.measure.trend.Trend;
import org.mingzhang.model.Unit;
import org.mingzhang.page.chart.ChartBlocks;
import org.mingzhang.page.chart.ChartPlace;
import org.mingzhang.page.chart.PageChartWords;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.view.ChartBlock;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.words.TrendWords;
import org.mingzhang.page.words.Words;

/** The charts of a unit's years. */
final class TrendCharts {
  /** More lines than this say less than the table below them. */
  private static final int MOST = 2;

  private final Unit unit;
  private final Words words;

  TrendCharts(Unit unit, Words words) {
    this.unit = unit;
    this.words = words;
  }

  /**
   * The first figures of a group, each drawn by itself.
   *
   * @param table the anchor of the table of the whole group
   */
  List<ChartBlock> of(List<Trend> members, String table) {
    return drawn(members).stream().map(trend -> block(trend, table)).toList();
  }

  /** Those of a group that are drawn. */
  static List<Trend> drawn(List<Trend> members) {
    return members.stream().limit(MOST).toList();
  }

  private ChartBlock block(Trend trend, String table) {
    String title = words.say("chart.trend", TrendWords.name(trend, words));
    ChartPlace place =
        new ChartPlace(
            table,
            TrendSentence.say(trend, words),
            new Link(words.say("chart.csv"), Addresses.TRENDS_FILE),
            words.say("chart.credit.years", unit.name(), first(trend), last(trend)),
            unit.id(),
            breaks(trend));
    return ChartBlocks.of(
        org.mingzhang.chart.TrendCharts.trend(trend, PageChartWords.plain(title, words)),
        place,
        words);
  }

  private static String first(Trend trend) {
    return trend.points().get(0).year().toString();
  }

  private static String last(Trend trend) {
    return trend.points().get(trend.points().size() - 1).year().toString();
  }

  private List<String> breaks(Trend trend) {
    return trend.points().stream()
        .filter(point -> !point.breakNote().isEmpty())
        .map(p -> words.say("chart.trend.break", p.year().toString(), p.breakNote()))
        .toList();
  }
}
