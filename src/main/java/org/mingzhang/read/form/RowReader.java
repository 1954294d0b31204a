package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.model.form.FormColumns;
import org.mingzhang.read.form.HeadingRow.Column;
import org.mingzhang.read.sheet.SheetCell;

/** The cells of one row of a table, by their columns. */
final class RowReader {

  private static final Set<String> PARAGRAPHS =
      Set.of(
          FormColumns.TEXT,
          FormColumns.OUTCOME,
          FormColumns.DEVIATION,
          FormColumns.IMPROVEMENT,
          FormColumns.CONTENT,
          FormColumns.REASON);

  private final SheetProgress progress;
  private final ColumnCells below;
  private final int row;
  private final List<FoundCell> cells = new ArrayList<>();
  private final List<FoundCell> blanks = new ArrayList<>();
  private SheetCell head;
  private String name = "";

  RowReader(SheetProgress progress, int row) {
    this.progress = progress;
    this.below = new ColumnCells(progress);
    this.row = row;
  }

  /** Everything below the columns, in their order. */
  RowReader read(List<Column> columns) {
    for (Column column : columns) {
      Optional<FoundCell> blank = below.blank(row, column);
      blank.ifPresent(blanks::add);
      blank.map(FoundCell::cell).ifPresent(progress::tellStroke);
      below.cells(row, column).forEach(cell -> read(column, cell));
    }
    return this;
  }

  private void read(Column column, SheetCell cell) {
    boolean good = cell.state() == SheetCell.State.GOOD;
    if (column.id().equals(FormColumns.NAME)) {
      head = head == null ? cell : head;
      name += oneLine(progress.take(cell));
    } else if (!good) {
      progress.take(cell);
    } else if (!CellTexts.isBlank(cell.text())) {
      add(column.id(), text(column, progress.take(cell)), cell);
    }
  }

  /** 类, 款 and 项 of a code often stand in cells of their own. */
  private void add(String column, String text, SheetCell cell) {
    FoundCell last = cells.isEmpty() ? null : cells.get(cells.size() - 1);
    if (last != null && column.equals(FormColumns.CODE) && last.column().equals(column)) {
      cells.set(cells.size() - 1, new FoundCell(column, last.text() + text, last.cell()));
    } else {
      cells.add(new FoundCell(column, text, cell));
    }
  }

  /** Sentences keep their paragraphs; anything else was broken to fit its cell. */
  private static String text(Column column, String text) {
    return PARAGRAPHS.contains(column.id()) ? text : oneLine(text);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s*\\n\\s*", "");
  }

  /** The name as printed; empty when the row has none. */
  String name() {
    return name;
  }

  /** All but the name; can be added to. */
  List<FoundCell> cells() {
    return cells;
  }

  boolean isEmpty() {
    return CellTexts.isBlank(name) && cells.isEmpty();
  }

  /** The row without levels, with the cells as they are to be kept. */
  FoundRow row(List<FoundCell> kept) {
    SheetCell place = head != null ? head : cells.get(0).cell();
    return new FoundRow(place, name, kept, blanks, List.of());
  }
}
