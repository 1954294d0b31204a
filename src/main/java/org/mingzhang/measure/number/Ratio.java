package org.mingzhang.measure.number;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A quotient kept as its two terms, so that it is rounded once and only where it is printed.
 *
 * @param numerator in the same unit as {@code denominator}
 * @param denominator never zero
 */
public record Ratio(BigDecimal numerator, BigDecimal denominator) implements Comparable<Ratio> {

  /** Decimals of every printed percentage. */
  public static final int DECIMALS = 2;

  public Ratio {
    if (denominator.signum() == 0) {
      throw new IllegalArgumentException("A ratio to zero: " + numerator);
    }
  }

  /** As a percentage, half up to {@value #DECIMALS} decimals: the one stated rounding. */
  public BigDecimal percent() {
    return numerator.scaleByPowerOfTen(2).divide(denominator, DECIMALS, RoundingMode.HALF_UP);
  }

  /** Compares the exact quotients. */
  @Override
  public int compareTo(Ratio other) {
    BigDecimal left = numerator.multiply(other.denominator);
    BigDecimal right = other.numerator.multiply(denominator);
    return denominator.signum() * other.denominator.signum() * left.compareTo(right);
  }
}
