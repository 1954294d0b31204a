package org.mingzhang.page.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.chart.Chart;
import org.mingzhang.measure.budget.RowMeasure;
import org.mingzhang.model.AmountColumn;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.view.Cell;
import org.mingzhang.page.view.Table;
import org.mingzhang.page.words.Cells;
import org.mingzhang.page.words.Words;

/** What follows from the amounts of a budget table: rates that nobody printed. */
public final class RateTable {
  private static final List<String> RATES =
      List.of("executionRate", "initialRate", "adjustmentRate");

  private final ReportContext context;
  private final BudgetSection section;

  /** The rates of one section of the budget. */
  public RateTable(ReportContext context, BudgetSection section) {
    this.context = context;
    this.section = section;
  }

  /** The table; empty when nothing can be computed. */
  public Optional<Table> table() {
    List<String> rates = RATES.stream().filter(this::isComputed).toList();
    if (rates.isEmpty()) {
      return Optional.empty();
    }
    Words words = context.words();
    List<Table.Column> headings = new ArrayList<>();
    headings.add(new Table.Column(words.say("budget.item"), false));
    rates.forEach(rate -> headings.add(new Table.Column(words.say("rate." + rate), true)));
    return Optional.of(
        new Table(
            "rates-" + section.id(),
            words.say("rate.caption." + section.id()),
            headings,
            rows(rates),
            List.of(words.say("rate.note")),
            ""));
  }

  /** The table in which the rates of a chart stand: this one, or that of the amounts. */
  public String anchorOf(Chart rates) {
    boolean here =
        rates.series().stream()
            .flatMap(series -> series.points().stream())
            .map(point -> point.figure().substring(point.figure().lastIndexOf('.') + 1))
            .anyMatch(this::isComputed);
    return (here ? "rates-" : "table-") + section.id();
  }

  private List<Table.Row> rows(List<String> rates) {
    return context.assessment().rows(section).stream()
        .filter(row -> rates.stream().anyMatch(rate -> isComputed(row, rate)))
        .map(row -> row(row, rates))
        .toList();
  }

  private Table.Row row(RowMeasure row, List<String> rates) {
    Cells cells = context.cells();
    return new Table.Row(
        "",
        BudgetTables.tone(row),
        Cell.link(row.row().name(), "#" + row.address()),
        List.of(),
        rates.stream().map(rate -> cell(cells, row, rate)).toList());
  }

  private Cell cell(Cells cells, RowMeasure row, String rate) {
    String address = row.address() + "." + rate;
    if (isPrinted(row, rate)) {
      Cell printed = cells.printed(address, row.row().executionRate(), "");
      return Cell.link(printed.text(), "#" + address).with(printed.datumAt(address));
    }
    Cell cell =
        isComputed(row, rate) ? cells.derived(address, "") : cells.nothing("cell.notComputable");
    return new Cell(cell.id(), cell.text(), cell.spoken(), "", "").with(cell.datum());
  }

  private boolean isComputed(String rate) {
    return context.assessment().rows(section).stream().anyMatch(row -> isComputed(row, rate));
  }

  private boolean isComputed(RowMeasure row, String rate) {
    return !isPrinted(row, rate) && context.figures().find(row.address() + "." + rate).isPresent();
  }

  /** A printed rate stands in the table of the amounts and has its address there. */
  private static boolean isPrinted(RowMeasure row, String rate) {
    return rate.equals(AmountColumn.EXECUTION_RATE.id()) && row.row().executionRate().isReported();
  }
}
