package org.mingzhang.check.prose;

import java.math.BigDecimal;
import java.util.Optional;
import org.mingzhang.model.Quantity;

/**
 * An amount, a percentage or a count in a line of prose.
 *
 * @param start offset in the text of the line
 * @param end offset behind the unit
 * @param printed as typed, with its unit
 * @param number without sign, in {@code unit}
 * @param unit 元, 万元 or 亿元, {@code %}, 百分点, or what is counted
 * @param reach how exact it says it is
 */
record TypedNumber(
    int start, int end, String printed, BigDecimal number, String unit, Reach reach) {

  /** The number as a measure that can be held against others. */
  Measure measure() {
    return Measure.of(number, unit);
  }

  /** Whether a figure is what this number says, at the precision it says it in. */
  boolean means(Quantity figure) {
    Optional<BigDecimal> other = measure().inMyUnit(Measure.of(figure.number(), figure.unit()));
    return other.isPresent() && covers(other.get().abs());
  }

  private boolean covers(BigDecimal figure) {
    BigDecimal distance = figure.subtract(number);
    return switch (reach) {
      case EXACT -> distance.abs().compareTo(lastPlace().multiply(HALF)) <= 0;
      case NEAR -> distance.abs().compareTo(lastDigit()) <= 0;
      case OVER -> distance.signum() >= 0 && distance.compareTo(lastDigit()) <= 0;
      case UP -> distance.signum() >= 0;
      case DOWN -> distance.signum() <= 0;
    };
  }

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** One in the last place that was printed. */
  private BigDecimal lastPlace() {
    return number.ulp();
  }

  /** One in the last place that is no zero: 100 for 1500. */
  private BigDecimal lastDigit() {
    return number.signum() == 0 ? lastPlace() : number.stripTrailingZeros().ulp();
  }
}
