package org.mingzhang.measure.number;

import java.math.BigDecimal;
import java.util.Optional;
import org.mingzhang.model.Absent;
import org.mingzhang.model.Adjustment;
import org.mingzhang.model.AmountColumn;
import org.mingzhang.model.BudgetRow;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.Comparison;
import org.mingzhang.model.Figure;
import org.mingzhang.model.MoneyUnit;
import org.mingzhang.model.Quantity;

/** From the figures of a row to amounts that can be computed with. */
public final class Amounts {

  private Amounts() {}

  /** The printed amount of a column; empty when it is absent, approximate, bounded or no money. */
  public static Optional<Amount> printed(
      BudgetSection section, BudgetRow row, AmountColumn column) {
    String address = section.id() + "." + row.id() + "." + column.id();
    return exact(row.figure(column)).flatMap(q -> amount(q, false, address));
  }

  /**
   * 全年预算数: as printed, or the initial amount with every named adjustment where nothing at all is
   * printed. One adjustment that is not an exact amount makes the sum unknown; a printed "none"
   * adds nothing.
   */
  public static Optional<Amount> adjusted(BudgetSection section, BudgetRow row) {
    if (row.adjusted().isReported()) {
      return printed(section, row, AmountColumn.ADJUSTED);
    }
    return printed(section, row, AmountColumn.INITIAL).flatMap(initial -> derived(initial, row));
  }

  private static Optional<Amount> derived(Amount initial, BudgetRow row) {
    BigDecimal yuan = initial.yuan();
    boolean any = false;
    for (Adjustment adjustment : row.adjustments()) {
      Figure figure = adjustment.amount();
      if (figure.value() == Absent.NOT_APPLICABLE || !figure.isReported()) {
        continue;
      }
      Optional<Amount> change = exact(figure).flatMap(q -> amount(q, false, initial.address()));
      if (change.isEmpty()) {
        return Optional.empty();
      }
      yuan = yuan.add(change.get().yuan());
      any = true;
    }
    MoneyUnit unit = initial.unit();
    String address = initial.address().replaceFirst("[^.]+$", AmountColumn.ADJUSTED.id());
    return any
        ? Optional.of(new Amount(unit.fromYuan(yuan), unit, true, address))
        : Optional.empty();
  }

  private static Optional<Amount> amount(Quantity quantity, boolean derived, String address) {
    return quantity.moneyUnit().map(u -> new Amount(quantity.number(), u, derived, address));
  }

  /** The quantity of a figure when it is one exact number. */
  public static Optional<Quantity> exact(Figure figure) {
    return figure.quantity().filter(Quantity::isExact).filter(q -> isPoint(q.comparison()));
  }

  /** Whether a value with that operator is one number and not everything beyond it. */
  public static boolean isPoint(Comparison comparison) {
    return comparison == Comparison.UNSTATED || comparison == Comparison.EQUAL;
  }

  /** The quotient of two amounts; empty without both, and when the base is zero. */
  public static Optional<Ratio> ratio(Optional<Amount> part, Optional<Amount> base) {
    return part.flatMap(p -> base.flatMap(b -> ratio(p.yuan(), b.yuan())));
  }

  /** The quotient; empty when the base is zero. */
  public static Optional<Ratio> ratio(BigDecimal part, BigDecimal base) {
    return base.signum() == 0 ? Optional.empty() : Optional.of(new Ratio(part, base));
  }
}
