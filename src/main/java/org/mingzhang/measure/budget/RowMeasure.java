package org.mingzhang.measure.budget;

import java.util.Objects;
import java.util.Optional;
import org.mingzhang.measure.number.Amount;
import org.mingzhang.measure.number.Ratio;
import org.mingzhang.model.BudgetRow;
import org.mingzhang.model.BudgetSection;

/**
 * A row of a budget table with what follows from its figures.
 *
 * @param section the table it stands in
 * @param row as its authors wrote it
 * @param depth 0 for a root
 * @param initial 年初预算数 as an amount; empty when not reported or not a number
 * @param adjusted 全年预算数; derived from the initial amount and the adjustments when not printed and
 *     they are; empty when neither
 * @param executed 执行数
 * @param executionRate executed ÷ adjusted; empty without both, or when adjusted is zero
 * @param initialRate executed ÷ initial
 * @param adjustmentRate (adjusted − initial) ÷ initial, signed
 */
public record RowMeasure(
    BudgetSection section,
    BudgetRow row,
    int depth,
    Optional<Amount> initial,
    Optional<Amount> adjusted,
    Optional<Amount> executed,
    Optional<Ratio> executionRate,
    Optional<Ratio> initialRate,
    Optional<Ratio> adjustmentRate) {

  public RowMeasure {
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(row, "row");
  }

  /** {@code budget.total}: the address of the row, to which a column is added. */
  public String address() {
    return section.id() + "." + row.id();
  }
}
