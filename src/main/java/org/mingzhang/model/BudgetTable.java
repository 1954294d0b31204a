package org.mingzhang.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table of amounts whose rows form trees: the budget itself, funding, projects, the functional
 * and economic classification, the three public expenses.
 *
 * @param unit the unit of every amount that names none
 * @param columns the printed headings, where they differ from the usual ones or name an adjustment
 * @param rows the roots in printed order; empty when the report has no such table
 * @param note a remark on the whole table; empty when there is none
 * @param source where the table stands; rows without a place of their own take it
 */
public record BudgetTable(
    MoneyUnit unit,
    List<BudgetColumn> columns,
    List<BudgetRow> rows,
    String note,
    SourceRef source) {

  /** The report has no such table. */
  public static final BudgetTable NONE = new BudgetTable(null, null, null, null, null);

  public BudgetTable {
    MoneyUnit ofTable = Objects.requireNonNullElse(unit, MoneyUnit.YUAN);
    SourceRef place = Objects.requireNonNullElse(source, SourceRef.NONE);
    unit = ofTable;
    source = place;
    columns = columns == null ? List.of() : List.copyOf(columns);
    note = Objects.requireNonNullElse(note, "");
    rows = rows == null ? List.of() : rows.stream().map(row -> row.within(ofTable, place)).toList();
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Every row of every tree, parents before their parts. */
  public Stream<BudgetRow> flatten() {
    return BudgetRow.flatten(rows);
  }

  /** The row of that id; empty when there is none. */
  public Optional<BudgetRow> row(String id) {
    return flatten().filter(row -> row.id().equals(id)).findFirst();
  }

  /** The first row of that role; empty when there is none. */
  public Optional<BudgetRow> row(RowRole role) {
    return flatten().filter(row -> row.role() == role).findFirst();
  }

  /** The adjustment columns in printed order: those that are no standard column. */
  public List<BudgetColumn> adjustmentColumns() {
    return columns.stream().filter(c -> AmountColumn.of(c.id()).isEmpty()).toList();
  }
}
