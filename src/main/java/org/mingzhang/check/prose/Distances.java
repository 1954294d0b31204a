package org.mingzhang.check.prose;

import java.math.BigDecimal;
import org.mingzhang.model.Quantity;

/** How far a typed number lies from a figure it can be compared with. */
final class Distances {

  private Distances() {}

  /** In the unit of the typed number, without sign. */
  static BigDecimal between(TypedNumber number, Quantity figure) {
    return signed(number, figure).abs();
  }

  /** The typed number less the figure, printed with its unit. */
  static String printed(TypedNumber number, Quantity figure) {
    BigDecimal distance = signed(number, figure).stripTrailingZeros();
    String digits = distance.setScale(Math.max(distance.scale(), 0)).toPlainString();
    return digits + " " + (number.unit().equals("%") ? "个百分点" : number.unit());
  }

  private static BigDecimal signed(TypedNumber number, Quantity figure) {
    BigDecimal value =
        number.measure().inMyUnit(Measure.of(figure.number(), figure.unit())).orElseThrow();
    return number.number().subtract(value.abs());
  }
}
