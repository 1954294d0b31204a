package org.mingzhang.page.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.chart.Chart;
import org.mingzhang.chart.UnitCharts;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.view.ChartBlock;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.words.Words;

/** The charts that hold the units of one year against each other. */
public final class YearCharts {
  private final String table;
  private final String year;
  private final List<ReportContext> reports;
  private final Words words;

  /**
   * The charts of one year.
   *
   * @param table the anchor of the table that says the same
   */
  public YearCharts(String table, String year, List<ReportContext> reports, Words words) {
    this.table = table;
    this.year = year;
    this.reports = List.copyOf(reports);
    this.words = words;
  }

  /** None where fewer than two units can be compared. */
  public List<ChartBlock> all() {
    return Stream.of(budgets(), rates()).flatMap(Optional::stream).toList();
  }

  private List<UnitCharts.Compared> compared() {
    return reports.stream().map(ComparedReports::of).toList();
  }

  /** A declaration has spent nothing yet, whatever column its form has. */
  private List<UnitCharts.Compared> executed() {
    return reports.stream().filter(r -> !r.isPromise()).map(ComparedReports::of).toList();
  }

  private Optional<ChartBlock> budgets() {
    return UnitCharts.budgets(compared(), chartWords("chart.units.budget"))
        .map(
            chart ->
                block(
                    chart,
                    extremes(chart),
                    words.say("chart.units.unit", UnitCharts.UNIT.printed()),
                    left(chart, "chart.units.largest")));
  }

  private String extremes(Chart chart) {
    List<Chart.Point> budgets = chart.series().get(0).points();
    int drawn = budgets.size();
    return words.say(
        chart.left() == 0 ? "chart.units.budget.sentence" : "chart.units.budget.first",
        Words.count(drawn + chart.left()),
        chart.categories().get(0),
        budgets.get(0).label(),
        chart.categories().get(drawn - 1),
        budgets.get(drawn - 1).label(),
        chart.unit());
  }

  private Optional<ChartBlock> rates() {
    return UnitCharts.rates(executed(), chartWords("chart.units.rate"))
        .map(
            chart ->
                block(
                    chart,
                    ChartSentences.rates(chart, "chart.rates.units", words),
                    words.say("chart.units.base"),
                    left(chart, "chart.units.lowest")));
  }

  private PageChartWords chartWords(String key) {
    return PageChartWords.plain(words.say(key, year), words);
  }

  private String left(Chart chart, String key) {
    int drawn = chart.categories().size();
    return chart.left() == 0
        ? ""
        : words.say(key, Words.count(drawn + chart.left()), Words.count(drawn));
  }

  private ChartBlock block(Chart chart, String sentence, String... notes) {
    ChartPlace place =
        new ChartPlace(
            table,
            sentence,
            new Link(words.say("chart.csv"), Addresses.COMPARISON_FILE),
            words.say("chart.credit.units", year),
            year,
            Stream.of(notes).filter(note -> !note.isEmpty()).toList());
    return ChartBlocks.of(chart, place, words);
  }
}
