package org.mingzhang.measure.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.measure.budget.RowMeasure;
import org.mingzhang.measure.budget.RowMeasures;
import org.mingzhang.measure.number.Amount;
import org.mingzhang.measure.number.Amounts;
import org.mingzhang.model.AmountColumn;
import org.mingzhang.model.Asset;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.Headcount;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.IndicatorTable;
import org.mingzhang.model.Report;

/** The figures of one report that are worth following over years. */
final class TrendFigures {

  private static final List<BudgetSection> SECTIONS =
      List.of(BudgetSection.BUDGET, BudgetSection.FUNDING, BudgetSection.THREE_PUBLIC);

  /** Totals and their direct parts. */
  private static final int DEEPEST = 1;

  private final FiscalYear year;
  private final List<TrendFigure> found = new ArrayList<>();

  private TrendFigures(FiscalYear year) {
    this.year = year;
  }

  static List<TrendFigure> of(Report report) {
    TrendFigures figures = new TrendFigures(report.year());
    RowMeasures.of(report).stream()
        .filter(row -> SECTIONS.contains(row.section()) && row.depth() <= DEEPEST)
        .forEach(figures::add);
    report.staff().flatten().forEach(figures::add);
    report.assets().flatten().forEach(figures::add);
    figures.add("indicators.", report.indicators());
    figures.add("results.", report.results());
    return figures.found;
  }

  private void add(RowMeasure row) {
    add(row, AmountColumn.INITIAL, row.initial());
    add(row, AmountColumn.ADJUSTED, row.adjusted());
    add(row, AmountColumn.EXECUTED, row.executed());
  }

  private void add(RowMeasure row, AmountColumn column, Optional<Amount> amount) {
    amount.ifPresent(
        a ->
            found.add(
                new TrendFigure(
                    a.address(),
                    row.row().name(),
                    year,
                    a.number(),
                    a.unit().printed(),
                    a.derived() ? a.digits() : row.row().figure(column).printed(),
                    row.row().definitionChange())));
  }

  private void add(Headcount row) {
    add("staff." + row.id() + ".count", row.name(), row.count(), "");
  }

  private void add(Asset row) {
    add("assets." + row.id() + ".closing", row.name(), row.closing(), "");
  }

  private void add(String section, IndicatorTable table) {
    for (Indicator row : table.rows()) {
      add(section + row.id() + ".actual", row.name(), row.actual(), row.definitionChange());
    }
  }

  private void add(String address, String name, Figure figure, String breakNote) {
    Amounts.exact(figure)
        .ifPresent(
            q ->
                found.add(
                    new TrendFigure(
                        address, name, year, q.number(), q.unit(), figure.printed(), breakNote)));
  }
}
