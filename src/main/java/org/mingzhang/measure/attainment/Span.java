package org.mingzhang.measure.attainment;

import java.math.BigDecimal;
import java.util.Optional;
import org.mingzhang.measure.number.Units;
import org.mingzhang.model.Interval;
import org.mingzhang.model.Quantity;
import org.mingzhang.model.Value;

/**
 * The numbers that a printed value can stand for. An exact number stands for itself. An approximate
 * one is off by at most one unit of its last digit that is not zero: 近800 is 700 to 800, 1500余 is
 * 1500 to 1600, 约26 is 25 to 27.
 *
 * @param low the smallest
 * @param high the largest
 * @param unit of both
 */
record Span(BigDecimal low, BigDecimal high, String unit) {

  /** The span of a number or a range; empty for words and absent values. Operators are ignored. */
  static Optional<Span> of(Value value) {
    if (value instanceof Interval range) {
      return Optional.of(new Span(range.low(), range.high(), range.unit()));
    }
    return value instanceof Quantity quantity ? Optional.of(of(quantity)) : Optional.empty();
  }

  private static Span of(Quantity quantity) {
    BigDecimal number = quantity.number();
    BigDecimal step = lastDigit(number);
    BigDecimal below = number.subtract(step);
    BigDecimal above = number.add(step);
    return switch (quantity.approximation()) {
      case EXACT -> new Span(number, number, quantity.unit());
      case ABOUT -> new Span(below, above, quantity.unit());
      case NEARLY -> new Span(below, number, quantity.unit());
      case OVER -> new Span(number, above, quantity.unit());
    };
  }

  private static BigDecimal lastDigit(BigDecimal number) {
    return BigDecimal.ONE.scaleByPowerOfTen(-number.stripTrailingZeros().scale());
  }

  boolean isPoint() {
    return low.compareTo(high) == 0;
  }

  boolean contains(BigDecimal number) {
    return low.compareTo(number) <= 0 && number.compareTo(high) <= 0;
  }

  boolean contains(Span other) {
    return contains(other.low) && contains(other.high);
  }

  boolean isApartFrom(Span other) {
    return high.compareTo(other.low) < 0 || other.high.compareTo(low) < 0;
  }

  /**
   * This span in a unit that the other's numbers can be brought to as well: 元 for money, else as it
   * stands; empty when the two units do not convert.
   */
  Optional<Span> comparableTo(Span other) {
    if (Units.same(unit, other.unit)) {
      return Optional.of(this);
    }
    return Units.money(unit)
        .filter(u -> Units.money(other.unit).isPresent())
        .map(u -> new Span(u.toYuan(low), u.toYuan(high), unit));
  }
}
