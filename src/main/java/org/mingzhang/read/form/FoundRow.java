package org.mingzhang.read.form;

import java.util.List;
import org.mingzhang.read.sheet.SheetCell;

/**
 * A row of a table.
 *
 * @param head the cell of its name, or its first cell
 * @param name without 其中 and without a number; empty when the row has none
 * @param cells all but the name
 * @param parts the rows below it
 */
record FoundRow(SheetCell head, String name, List<FoundCell> cells, List<FoundRow> parts) {

  FoundRow {
    cells = List.copyOf(cells);
    parts = List.copyOf(parts);
  }

  FoundRow with(List<FoundRow> rows) {
    return new FoundRow(head, name, cells, rows);
  }

  /** The text of a column; empty when the row has nothing there. */
  String text(String column) {
    return cells.stream()
        .filter(cell -> cell.column().equals(column))
        .map(FoundCell::text)
        .findFirst()
        .orElse("");
  }
}
