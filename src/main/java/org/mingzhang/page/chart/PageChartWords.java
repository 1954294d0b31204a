package org.mingzhang.page.chart;

import java.util.List;
import java.util.Set;
import org.mingzhang.chart.ChartWords;
import org.mingzhang.measure.attainment.AttainmentState;
import org.mingzhang.measure.figure.FigureIndex;
import org.mingzhang.measure.number.Amount;
import org.mingzhang.measure.trend.Trend;
import org.mingzhang.model.AmountColumn;
import org.mingzhang.page.words.Cells;
import org.mingzhang.page.words.TrendWords;
import org.mingzhang.page.words.Words;

/** The words of charts: amounts as their report prints them. */
public final class PageChartWords implements ChartWords {
  private final String title;
  private final Cells cells;
  private final Words words;

  /**
   * @param title of the chart
   * @param cells of the report whose amounts are drawn
   */
  public PageChartWords(String title, Cells cells, Words words) {
    this.title = title;
    this.cells = cells;
    this.words = words;
  }

  /** The words of a chart whose amounts belong to no single report. */
  public static PageChartWords plain(String title, Words words) {
    return new PageChartWords(
        title, new Cells(new FigureIndex(List.of()), Set.of(), Set.of(), words), words);
  }

  @Override
  public String title(String chartId) {
    return title;
  }

  @Override
  public String column(AmountColumn column) {
    return words.of(column);
  }

  @Override
  public String amount(Amount amount) {
    return cells.digits(amount);
  }

  @Override
  public String withUnit(Amount amount) {
    return cells.inSentence(amount);
  }

  @Override
  public String budget() {
    return words.say("overview.budget");
  }

  @Override
  public String share(Amount amount, String percent) {
    return words.say("chart.share", cells.inSentence(amount), percent);
  }

  @Override
  public String state(AttainmentState state) {
    return words.of(state);
  }

  @Override
  public String attainment() {
    return words.say("chart.attainment.series");
  }

  @Override
  public String count(int count) {
    return words.say("chart.count", Words.count(count));
  }

  @Override
  public String unclassified() {
    return words.say("chart.unclassified");
  }

  @Override
  public String point(Trend trend, Trend.Point point) {
    return Cells.dress(TrendWords.digits(trend, point), trend.unit(), "");
  }
}
