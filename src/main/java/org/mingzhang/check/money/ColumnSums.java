package org.mingzhang.check.money;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.check.Findings;
import org.mingzhang.check.SumCheck;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.Report;
import org.mingzhang.model.RowRole;

/** Rows added up column by column. */
final class ColumnSums {

  private ColumnSums() {}

  /**
   * Holds a row against rows that should make it. A row that the source says there is none of adds
   * nothing, and what is left over at the end of a year is no part of a total. One part alone is a
   * part mentioned and no list, so it is not held against its whole.
   */
  static void check(Row whole, List<Row> parts, Findings findings) {
    if (parts.size() > 1) {
      whole.columns().forEach(c -> SumCheck.check(whole.headed(c), cells(parts, c), findings));
    }
  }

  /** As above, for rows of certain roles that stand apart and not in one tree. */
  static void checkApart(Report report, RowRole whole, List<RowRole> roles, Findings findings) {
    Optional<Row> total = Row.of(report, BudgetSection.BUDGET, whole);
    List<Row> parts =
        roles.stream().flatMap(r -> Row.of(report, BudgetSection.BUDGET, r).stream()).toList();
    total
        .filter(row -> parts.size() == roles.size() && !row.parts().containsAll(parts))
        .ifPresent(row -> check(row, parts, findings));
  }

  /** What rows print in one column. */
  static List<AddressedFigure> cells(List<Row> rows, String column) {
    return counted(rows).map(row -> row.cell(column)).toList();
  }

  private static Stream<Row> counted(List<Row> rows) {
    return rows.stream().filter(row -> !row.data().none() && !row.is(RowRole.CARRY_OVER));
  }
}
