package org.mingzhang.bench.province;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A row of the budget; amounts in hundredths of 万元.
 *
 * @param parts empty for a row that is not split
 */
record BudgetRow(
    String id,
    String name,
    String role,
    long initial,
    long change,
    long executed,
    List<BudgetRow> parts) {

  /** A row that is the sum of its parts. */
  static BudgetRow sum(String id, String name, String role, List<BudgetRow> parts) {
    return new BudgetRow(
        id,
        name,
        role,
        parts.stream().mapToLong(BudgetRow::initial).sum(),
        parts.stream().mapToLong(BudgetRow::change).sum(),
        parts.stream().mapToLong(BudgetRow::executed).sum(),
        parts);
  }

  long adjusted() {
    return initial + change;
  }

  /** What was executed of the adjusted budget, as printed. */
  String rate() {
    return BigDecimal.valueOf(executed * 100)
            .divide(BigDecimal.valueOf(adjusted()), 2, RoundingMode.HALF_UP)
            .toPlainString()
        + "%";
  }

  /** An amount as printed. */
  static String printed(long amount) {
    return BigDecimal.valueOf(amount, 2).toPlainString();
  }
}
