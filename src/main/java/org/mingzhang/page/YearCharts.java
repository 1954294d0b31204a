package org.mingzhang.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.chart.Chart;
import org.mingzhang.chart.UnitCharts;
import org.mingzhang.measure.Amount;
import org.mingzhang.page.view.ChartBlock;
import org.mingzhang.page.view.Link;

/** The charts that hold the units of one year against each other, and their file. */
final class YearCharts {
  static final String FILE = "units.csv";

  private final String year;
  private final List<ReportContext> reports;
  private final Words words;

  YearCharts(String year, List<ReportContext> reports, Words words) {
    this.year = year;
    this.reports = List.copyOf(reports);
    this.words = words;
  }

  /** None where fewer than two units can be compared. */
  List<ChartBlock> all() {
    return Stream.of(budgets(), rates()).flatMap(Optional::stream).toList();
  }

  private List<UnitCharts.Compared> compared() {
    return reports.stream().map(OverviewTable::compared).toList();
  }

  /** A declaration has spent nothing yet, whatever column its form has. */
  private List<UnitCharts.Compared> executed() {
    return reports.stream().filter(r -> !r.isPromise()).map(OverviewTable::compared).toList();
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
            OverviewTable.ID,
            sentence,
            new Link(words.say("chart.csv"), FILE),
            words.say("chart.credit.units", year),
            year,
            Stream.of(notes).filter(note -> !note.isEmpty()).toList());
    return ChartBlocks.of(chart, place, words);
  }

  /** The values that are compared, one in a line, amounts in the unit of their source. */
  DownloadTable download() {
    List<DownloadColumn> columns =
        List.of(
            new DownloadColumn("address", words.say("figures.address"), ""),
            new DownloadColumn("unitName", words.say("overview.unit"), ""),
            new DownloadColumn("name", words.say("figures.name"), ""),
            new DownloadColumn("value", words.say("figures.value"), ""),
            new DownloadColumn("unit", words.say("figures.unit"), ""));
    return new DownloadTable(
        "years/" + year + "/" + FILE, columns, reports.stream().flatMap(this::lines).toList());
  }

  private Stream<List<DownloadCell>> lines(ReportContext report) {
    UnitCharts.Compared compared = OverviewTable.compared(report);
    Stream<List<DownloadCell>> budget =
        compared.headline().budget().stream().map(a -> line(compared, "overview.budget", a));
    if (report.isPromise()) {
      return budget;
    }
    Stream<List<DownloadCell>> executed =
        compared.headline().executed().stream().map(a -> line(compared, "overview.executed", a));
    return Stream.of(budget, executed, rate(compared)).flatMap(lines -> lines);
  }

  private List<DownloadCell> line(UnitCharts.Compared compared, String key, Amount amount) {
    return List.of(
        DownloadCells.text(compared.figure(amount)),
        DownloadCells.text(compared.name()),
        DownloadCells.text(words.say(key)),
        new DownloadCell.Number(amount.digits(), amount.number()),
        DownloadCells.text(amount.unit().printed()));
  }

  private Stream<List<DownloadCell>> rate(UnitCharts.Compared compared) {
    return compared.headline().rate().stream()
        .map(
            rate ->
                List.of(
                    DownloadCells.text(compared.rateFigure()),
                    DownloadCells.text(compared.name()),
                    DownloadCells.text(words.say("overview.rate")),
                    new DownloadCell.Number(rate.percent().toPlainString(), rate.percent()),
                    DownloadCells.text("%")));
  }
}
