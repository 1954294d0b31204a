package org.mingzhang.measure.trend;

import java.math.BigDecimal;
import java.util.Optional;
import org.mingzhang.measure.number.Units;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.MoneyUnit;

/**
 * One figure of one year that may become a point of a trend.
 *
 * @param address the same in every year
 * @param name as printed that year
 * @param year the year
 * @param number exact
 * @param unit of the number; empty when none was printed
 * @param printed the characters a page shows
 * @param breakNote what changed in its meaning before this year; empty when nothing did
 */
record TrendFigure(
    String address,
    String name,
    FiscalYear year,
    BigDecimal number,
    String unit,
    String printed,
    String breakNote) {

  /** Whether the number can be given in that unit. */
  boolean convertsTo(String other) {
    return Units.same(unit, other)
        || Units.money(unit).isPresent() && Units.money(other).isPresent();
  }

  /** The number in a unit that it converts to, exact. */
  BigDecimal in(String other) {
    Optional<MoneyUnit> from = Units.money(unit);
    Optional<MoneyUnit> to = Units.money(other);
    return from.isEmpty() || to.isEmpty() || from.equals(to)
        ? number
        : to.get().fromYuan(from.get().toYuan(number));
  }
}
