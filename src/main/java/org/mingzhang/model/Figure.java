package org.mingzhang.model;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * One value as it was printed, beside what it means. The print is never changed.
 *
 * @param printed character by character as in the source; empty when not reported
 * @param value what {@code reading} means, or {@code printed} where no reading was needed
 * @param reading what an editor took an unreadable or unsigned print for; empty when the print
 *     speaks for itself
 * @param reason why that reading was taken; empty without a reading
 * @param source where the value stands; {@link SourceRef#NONE} when its row's place is its place
 */
public record Figure(String printed, Value value, String reading, String reason, SourceRef source) {

  public static final Figure NOT_REPORTED =
      new Figure("", Absent.NOT_REPORTED, "", "", SourceRef.NONE);

  public Figure {
    Objects.requireNonNull(printed, "printed");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(source, "source");
  }

  /** The figure, or {@link #NOT_REPORTED} where an author wrote nothing. */
  public static Figure orNotReported(Figure figure) {
    return figure == null ? NOT_REPORTED : figure;
  }

  /** Whether anything was printed, readable or not. */
  public boolean isReported() {
    return value != Absent.NOT_REPORTED;
  }

  /** Whether an editor had to say what the print means. */
  public boolean hasReading() {
    return !reading.isEmpty();
  }

  /** The value as a number with its unit; empty for words, ranges and absent values. */
  public Optional<Quantity> quantity() {
    return value instanceof Quantity quantity ? Optional.of(quantity) : Optional.empty();
  }

  /** The number alone, in the unit it was printed in; empty where there is none. */
  public Optional<BigDecimal> number() {
    return quantity().map(Quantity::number);
  }

  /**
   * Whether both say the same, however they print it: 305.4 and 305.40 do, and 305.40 万元 and
   * 3,054,000 元. What is no number says the same only in the same characters.
   */
  public boolean saysTheSameAs(Figure other) {
    if (value instanceof Quantity one && other.value instanceof Quantity two) {
      return one.equalsInValue(two);
    }
    return printed.strip().equals(other.printed.strip()) && reading.equals(other.reading);
  }

  /** The same figure, in the unit of another where it prints none itself. */
  public Figure inUnitOf(Figure other) {
    return inUnit(other.quantity().map(Quantity::unit).orElse(""));
  }

  /** The same figure in its table's unit, when it was printed without one. */
  Figure inUnit(String tableUnit) {
    return value instanceof Quantity quantity
        ? new Figure(printed, quantity.inUnit(tableUnit), reading, reason, source)
        : this;
  }
}
