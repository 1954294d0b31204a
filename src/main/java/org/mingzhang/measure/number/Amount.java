package org.mingzhang.measure.number;

import java.math.BigDecimal;
import java.util.Objects;
import org.mingzhang.model.MoneyUnit;

/**
 * An amount of money that can be computed with.
 *
 * @param number in {@code unit}, exact, with the digits of the print
 * @param unit the unit the source printed it in
 * @param derived computed here, not printed; pages say so
 * @param address of the figure, {@code budget.total.executed}
 */
public record Amount(BigDecimal number, MoneyUnit unit, boolean derived, String address) {

  public Amount {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(address, "address");
  }

  /** The number as it is written where the amount has no print of its own. */
  public String digits() {
    return Digits.of(number, unit);
  }

  /** The same amount in 元, exact. */
  public BigDecimal yuan() {
    return unit.toYuan(number);
  }
}
