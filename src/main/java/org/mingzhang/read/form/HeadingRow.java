package org.mingzhang.read.form;

import java.util.List;
import java.util.Optional;
import org.mingzhang.model.BudgetColumn;
import org.mingzhang.model.form.FormColumns;
import org.mingzhang.model.form.FormShape;
import org.mingzhang.read.sheet.SheetCell;

/**
 * The headings of a table.
 *
 * @param bottom the last row that they cover
 * @param label what stands left of them; empty when nothing does
 * @param columns those that are known, from left to right
 * @param unknown headings that nobody knows, and those that carry nothing
 */
record HeadingRow(
    FormShape shape,
    int bottom,
    Optional<SheetCell> label,
    List<Column> columns,
    List<SheetCell> unknown) {

  HeadingRow {
    columns = List.copyOf(columns);
    unknown = List.copyOf(unknown);
  }

  /**
   * A column of a table.
   *
   * @param id a key of a data file
   * @param heading as printed; empty where the form prints none over the names
   * @param left its first column on the sheet
   * @param right its last
   */
  record Column(String id, String heading, int left, int right) {}

  Optional<Column> column(String id) {
    return columns.stream().filter(column -> column.id().equals(id)).findFirst();
  }

  boolean has(String id) {
    return column(id).isPresent();
  }

  int left() {
    return columns.get(0).left();
  }

  int right() {
    return columns.get(columns.size() - 1).right();
  }

  /** The first heading that is printed; empty when none is. */
  String first() {
    return columns.stream()
        .map(Column::heading)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** The columns of amounts with their printed headings; none in a table without money. */
  List<BudgetColumn> amounts() {
    return shape != FormShape.AMOUNTS
        ? List.of()
        : columns.stream()
            .filter(column -> !FormColumns.isText(column.id()) && !column.id().contains("/"))
            .map(column -> new BudgetColumn(column.id(), column.heading()))
            .toList();
  }
}
