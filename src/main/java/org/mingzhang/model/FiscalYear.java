package org.mingzhang.model;

/**
 * A budget year; in China the calendar year.
 *
 * @param value four digits
 */
public record FiscalYear(int value) implements Comparable<FiscalYear> {

  public FiscalYear {
    if (value < 1949 || value > 9999) {
      throw new IllegalArgumentException("Not a budget year: " + value);
    }
  }

  public FiscalYear previous() {
    return new FiscalYear(value - 1);
  }

  @Override
  public int compareTo(FiscalYear other) {
    return Integer.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
