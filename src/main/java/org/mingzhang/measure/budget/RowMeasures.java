package org.mingzhang.measure.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.measure.number.Amount;
import org.mingzhang.measure.number.Amounts;
import org.mingzhang.measure.number.Ratio;
import org.mingzhang.model.AmountColumn;
import org.mingzhang.model.BudgetRow;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.Report;

/** Amounts and rates of every row of every budget table. */
public final class RowMeasures {

  private RowMeasures() {}

  /** By section in the order of the page, parents before their parts. */
  public static List<RowMeasure> of(Report report) {
    List<RowMeasure> found = new ArrayList<>();
    for (BudgetSection section : BudgetSection.values()) {
      report.table(section).rows().forEach(root -> collect(section, root, 0, found));
    }
    return found;
  }

  private static void collect(
      BudgetSection section, BudgetRow row, int depth, List<RowMeasure> found) {
    found.add(measure(section, row, depth));
    row.parts().forEach(part -> collect(section, part, depth + 1, found));
  }

  static RowMeasure measure(BudgetSection section, BudgetRow row, int depth) {
    Optional<Amount> initial = Amounts.printed(section, row, AmountColumn.INITIAL);
    Optional<Amount> adjusted = Amounts.adjusted(section, row);
    Optional<Amount> executed = Amounts.printed(section, row, AmountColumn.EXECUTED);
    return new RowMeasure(
        section,
        row,
        depth,
        initial,
        adjusted,
        executed,
        Amounts.ratio(executed, adjusted),
        Amounts.ratio(executed, initial),
        adjustmentRate(initial, adjusted));
  }

  private static Optional<Ratio> adjustmentRate(
      Optional<Amount> initial, Optional<Amount> adjusted) {
    return initial.flatMap(
        i -> adjusted.flatMap(a -> Amounts.ratio(a.yuan().subtract(i.yuan()), i.yuan())));
  }
}
