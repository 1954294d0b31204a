package org.mingzhang.read.form;

import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.read.sheet.SheetCell;

/**
 * A row of a table.
 *
 * @param head the cell of its name, or its first cell
 * @param name without 其中 and without a number; empty when the row has none
 * @param cells all but the name
 * @param blanks cells of known columns that say nothing
 * @param parts the rows below it
 */
record FoundRow(
    SheetCell head,
    String name,
    List<FoundCell> cells,
    List<FoundCell> blanks,
    List<FoundRow> parts) {

  FoundRow {
    cells = List.copyOf(cells);
    blanks = List.copyOf(blanks);
    parts = List.copyOf(parts);
  }

  FoundRow with(List<FoundRow> rows) {
    return new FoundRow(head, name, cells, blanks, rows);
  }

  FoundRow named(String own) {
    return new FoundRow(head, own, cells, blanks, parts);
  }

  /** The row with what another part of the table says of it. */
  FoundRow joining(List<FoundCell> more, List<FoundCell> moreBlanks) {
    return new FoundRow(
        head,
        name,
        Stream.concat(cells.stream(), more.stream()).toList(),
        Stream.concat(blanks.stream(), moreBlanks.stream()).toList(),
        parts);
  }

  FoundRow withCells(List<FoundCell> own) {
    return new FoundRow(head, name, own, blanks, parts);
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
