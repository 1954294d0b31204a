package org.mingzhang.measure.score;

import java.math.BigDecimal;
import org.mingzhang.measure.number.Percent;
import org.mingzhang.measure.number.Ratio;

/**
 * 分: an exact number of points, kept as a fraction because a weight times an attainment rarely
 * ends.
 *
 * @param numerator signed
 * @param denominator always above zero
 */
public record Points(BigDecimal numerator, BigDecimal denominator) implements Comparable<Points> {

  /** No points. */
  public static final Points ZERO = of(BigDecimal.ZERO);

  public Points {
    if (denominator.signum() <= 0) {
      throw new IllegalArgumentException("Points over " + denominator);
    }
  }

  /** A whole or decimal number of points. */
  public static Points of(BigDecimal number) {
    return new Points(number, BigDecimal.ONE);
  }

  /** A weight times a quotient. */
  static Points of(BigDecimal weight, Ratio ratio) {
    BigDecimal sign = BigDecimal.valueOf(ratio.denominator().signum());
    return new Points(weight.multiply(ratio.numerator()).multiply(sign), ratio.denominator().abs());
  }

  /** The exact sum. */
  public Points plus(Points other) {
    BigDecimal sum =
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator));
    return new Points(sum, denominator.multiply(other.denominator));
  }

  /** The exact difference; may be below zero. */
  public Points minus(Points other) {
    return plus(new Points(other.numerator.negate(), other.denominator));
  }

  /** These points, or the bound that they pass. */
  Points within(Points low, Points high) {
    return compareTo(low) < 0 ? low : compareTo(high) > 0 ? high : this;
  }

  /** Compares the exact numbers. */
  @Override
  public int compareTo(Points other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** As printed: in the one form and by the one rounding of everything computed here. */
  public String text() {
    return Percent.digits(new Ratio(numerator.movePointLeft(2), denominator));
  }
}
