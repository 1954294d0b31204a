package org.mingzhang.page.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A table of the comparison, in the order of the page. */
public enum ComparedGroup {
  BUDGET,
  RATES,
  STRUCTURE,
  INDICATORS,
  SCORES;

  /** The name in addresses and keys: {@code budget}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its columns, in their order. */
  public List<ComparedColumn> columns() {
    return Arrays.stream(ComparedColumn.values()).filter(c -> c.group() == this).toList();
  }

  /**
   * The columns that its sentence may speak of: the first one that can be compared. None for
   * numbers of indicators, because every unit chooses its own.
   */
  public List<ComparedColumn> leads() {
    return switch (this) {
      case BUDGET ->
          List.of(ComparedColumn.EXECUTED, ComparedColumn.ADJUSTED, ComparedColumn.INITIAL);
      case RATES -> List.of(ComparedColumn.ADJUSTED_RATE, ComparedColumn.INITIAL_RATE);
      case STRUCTURE -> List.of(ComparedColumn.PROJECT_SHARE);
      case INDICATORS -> List.of();
      case SCORES -> List.of(ComparedColumn.SCORE);
    };
  }
}
