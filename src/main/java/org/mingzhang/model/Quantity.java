package org.mingzhang.model;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A number with its unit, as in {@code ≥400.00(人)}, {@code 26228 人次}, {@code 100%} or {@code
 * 279.08}.
 *
 * @param comparison the printed operator, {@link Comparison#UNSTATED} when there is none
 * @param number exact, with the digits of the print: 400.00 keeps its two zeros; a percentage is
 *     the number before the sign (7.6% is 7.6); a 万 in the figure is multiplied out (1万余份 is 10000
 *     份) unless it belongs to a unit of money
 * @param unit as printed ({@code 人}, {@code %}, {@code 万元}), empty when none was printed and none
 *     stands on the table
 * @param approximation whether the author rounded or estimated
 * @param note what stood in brackets behind the value, empty when nothing did
 */
public record Quantity(
    Comparison comparison, BigDecimal number, String unit, Approximation approximation, String note)
    implements Value {

  public Quantity {
    Objects.requireNonNull(comparison, "comparison");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(approximation, "approximation");
    Objects.requireNonNull(note, "note");
  }

  /** A plain exact number. */
  public static Quantity of(BigDecimal number, String unit) {
    return new Quantity(Comparison.UNSTATED, number, unit, Approximation.EXACT, "");
  }

  public boolean isPercentage() {
    return unit.equals("%");
  }

  public boolean isExact() {
    return approximation == Approximation.EXACT;
  }

  /** The unit of money, empty when this is not an amount of money. */
  public Optional<MoneyUnit> moneyUnit() {
    return MoneyUnit.of(unit);
  }

  /** Whether both are the same number of the same thing; notes in brackets do not count. */
  boolean equalsInValue(Quantity other) {
    return comparison == other.comparison
        && approximation == other.approximation
        && kind().equals(other.kind())
        && base().compareTo(other.base()) == 0;
  }

  private String kind() {
    return moneyUnit().map(money -> MoneyUnit.YUAN.printed()).orElse(unit);
  }

  private BigDecimal base() {
    return moneyUnit().map(money -> money.toYuan(number)).orElse(number);
  }

  /** The same value in a unit, when it was printed without one. */
  Quantity inUnit(String tableUnit) {
    return unit.isEmpty() ? new Quantity(comparison, number, tableUnit, approximation, note) : this;
  }
}
