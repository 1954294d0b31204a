package org.mingzhang.page.words;

import java.util.Optional;
import org.mingzhang.measure.figure.NamedFigure;
import org.mingzhang.measure.number.Digits;
import org.mingzhang.model.MoneyUnit;
import org.mingzhang.model.Quantity;

/** A figure in the unit that a narrative asks for. */
public final class Conversion {
  private static final String WITHOUT_UNIT = "none";

  private Conversion() {}

  /**
   * The figure as it stands in a sentence.
   *
   * @param unit 元, 万元, 亿元, {@code none}, or empty for the figure's own
   * @return empty when the figure cannot be given in that unit: it is no exact amount of money
   */
  public static Optional<String> convert(NamedFigure figure, String unit) {
    String own = figure.quantity().map(Quantity::unit).orElse("");
    if (unit.isEmpty() || unit.equals(own)) {
      return Optional.of(Cells.dress(figure.printed(), own, ""));
    }
    if (unit.equals(WITHOUT_UNIT)) {
      return Optional.of(Cells.dress(figure.printed(), own, own));
    }
    return figure
        .quantity()
        .filter(Quantity::isExact)
        .flatMap(quantity -> MoneyUnit.of(unit).flatMap(wanted -> convert(quantity, wanted)));
  }

  private static Optional<String> convert(Quantity quantity, MoneyUnit wanted) {
    return quantity
        .moneyUnit()
        .map(own -> wanted.fromYuan(own.toYuan(quantity.number())))
        .map(number -> Digits.of(number.stripTrailingZeros(), wanted) + " " + wanted.printed());
  }
}
