package org.mingzhang.read.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.model.form.FormColumns;
import org.mingzhang.read.form.HeadingRow.Column;
import org.mingzhang.read.sheet.Sheet;
import org.mingzhang.read.sheet.SheetCell;

/** What stands below the headings of a table. */
final class ColumnCells {

  private final SheetProgress progress;
  private final Sheet sheet;

  ColumnCells(SheetProgress progress) {
    this.progress = progress;
    this.sheet = progress.sheet();
  }

  /** The cell that says nothing in a column; empty where the column is filled or merged away. */
  Optional<FoundCell> blank(int row, Column column) {
    SheetCell cell = sheet.at(row, column.left());
    boolean blank = CellTexts.isBlank(cell.text()) && cell.state() == SheetCell.State.GOOD;
    boolean own = cell.place().line() == row && !progress.isUsed(cell);
    return blank && own && cells(row, column).stream().allMatch(c -> CellTexts.isBlank(c.text()))
        ? Optional.of(new FoundCell(column.id(), "", cell))
        : Optional.empty();
  }

  /** What stands in the columns of the sheet below a heading, a merged area once. */
  List<SheetCell> cells(int row, Column column) {
    Set<SheetCell> cells = new LinkedHashSet<>();
    for (int i = column.left(); i <= column.right(); i++) {
      SheetCell cell = sheet.at(row, i);
      if (!cell.isEmpty() && isOwn(cell, row, column)) {
        cells.add(cell);
      }
    }
    return List.copyOf(cells);
  }

  /** A merged area counts where it begins, except that a class stands for all rows beside it. */
  private static boolean isOwn(SheetCell cell, int row, Column column) {
    boolean below = cell.place().column() >= column.left() || cell.right() <= column.right();
    if (column.id().equals(FormColumns.CODE) && cell.right() > column.right()) {
      return false; // 合计 over codes and names is a name.
    }
    return below && (cell.place().line() == row || isCarried(column.id()));
  }

  private static boolean isCarried(String column) {
    return CarriedCells.isCarried(column) || column.equals(FormColumns.TASK);
  }
}
