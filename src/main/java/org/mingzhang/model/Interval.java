package org.mingzhang.model;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A range with both ends included, as in {@code 90%-95%}.
 *
 * @param low the lower end
 * @param high the upper end, not below {@code low}
 * @param unit of both ends, empty when none was printed
 */
public record Interval(BigDecimal low, BigDecimal high, String unit) implements Value {

  public Interval {
    Objects.requireNonNull(unit, "unit");
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("A range from " + low + " to " + high);
    }
  }
}
