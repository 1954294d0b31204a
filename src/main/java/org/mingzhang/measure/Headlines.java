package org.mingzhang.measure;

import java.util.List;
import java.util.Optional;
import org.mingzhang.measure.attainment.IndicatorAssessment;
import org.mingzhang.measure.attainment.Tally;
import org.mingzhang.measure.budget.RowMeasure;
import org.mingzhang.measure.number.Amount;
import org.mingzhang.measure.number.Ratio;
import org.mingzhang.model.AmountColumn;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.RowRole;

/** The answer in figures, taken from the total rows. */
final class Headlines {

  private Headlines() {}

  static Headline of(List<RowMeasure> rows, List<IndicatorAssessment> indicators) {
    Optional<RowMeasure> total = total(rows, BudgetSection.BUDGET);
    Optional<RowMeasure> funding = total(rows, BudgetSection.FUNDING);
    Optional<Amount> budget =
        total.flatMap(Headlines::budget).or(() -> funding.flatMap(Headlines::budget));
    Optional<Ratio> rate = total.flatMap(Headlines::rate);
    return new Headline(
        budget,
        total.flatMap(RowMeasure::executed),
        rate,
        rate.isEmpty() ? null : base(total.get()),
        Tally.of(indicators));
  }

  /** The row whose role is the total; else the first root, because forms begin with it. */
  static Optional<RowMeasure> total(List<RowMeasure> rows, BudgetSection section) {
    List<RowMeasure> table = rows.stream().filter(r -> r.section() == section).toList();
    return table.stream()
        .filter(r -> r.row().role() == RowRole.TOTAL)
        .findFirst()
        .or(() -> table.stream().findFirst());
  }

  /** What was printed comes first: a derived amount is no headline. */
  private static Optional<Amount> budget(RowMeasure row) {
    return printedAdjusted(row).or(row::initial).or(row::adjusted);
  }

  private static Optional<Amount> printedAdjusted(RowMeasure row) {
    return row.adjusted().filter(amount -> !amount.derived());
  }

  private static Optional<Ratio> rate(RowMeasure row) {
    return base(row) == AmountColumn.ADJUSTED ? row.executionRate() : row.initialRate();
  }

  private static AmountColumn base(RowMeasure row) {
    return printedAdjusted(row).isPresent() ? AmountColumn.ADJUSTED : AmountColumn.INITIAL;
  }
}
