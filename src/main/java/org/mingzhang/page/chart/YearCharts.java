package org.mingzhang.page.chart;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.chart.Chart;
import org.mingzhang.chart.UnitCharts;
import org.mingzhang.page.view.ChartBlock;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.words.Words;

/** The charts that hold the units of one year against each other. */
public final class YearCharts {
  private final Place place;
  private final List<UnitCharts.Compared> units;
  private final Words words;

  /**
   * Where the charts stand.
   *
   * @param table the anchor of the table that says the same
   * @param year in digits
   * @param csv the file with what is compared, relative to the page
   * @param whole whether that table has all units, and not only those that are drawn
   */
  public record Place(String table, String year, String csv, boolean whole) {}

  /** The charts of one year. */
  public YearCharts(Place place, List<UnitCharts.Compared> units, Words words) {
    this.place = place;
    this.units = List.copyOf(units);
    this.words = words;
  }

  /** None where fewer than two units can be compared. */
  public List<ChartBlock> all() {
    return Stream.of(budgets(), rates()).flatMap(Optional::stream).toList();
  }

  /** The addresses of the reports that the charts draw. */
  public Set<String> drawn() {
    return Stream.concat(
            UnitCharts.largest(units).stream(), UnitCharts.slowest(executed()).stream())
        .map(UnitCharts.Compared::address)
        .collect(Collectors.toSet());
  }

  /** A declaration has spent nothing yet, whatever column its form has. */
  private List<UnitCharts.Compared> executed() {
    return units.stream().filter(unit -> !unit.promise()).toList();
  }

  private Optional<ChartBlock> budgets() {
    return UnitCharts.budgets(units, chartWords("chart.units.budget"))
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
    return PageChartWords.plain(words.say(key, place.year()), words);
  }

  private String left(Chart chart, String key) {
    int drawn = chart.categories().size();
    String rest = place.whole() ? key : key + ".elsewhere";
    return chart.left() == 0
        ? ""
        : words.say(rest, Words.count(drawn + chart.left()), Words.count(drawn));
  }

  private ChartBlock block(Chart chart, String sentence, String... notes) {
    ChartPlace around =
        new ChartPlace(
            place.table(),
            sentence,
            new Link(words.say("chart.csv"), place.csv()),
            words.say("chart.credit.units", place.year()),
            place.year(),
            Stream.of(notes).filter(note -> !note.isEmpty()).toList());
    return ChartBlocks.of(chart, around, words);
  }
}
