package org.mingzhang.page.form;

import java.util.List;
import org.mingzhang.model.form.FormColumn;
import org.mingzhang.model.form.OfficialForms;
import org.mingzhang.page.download.DownloadCell;

/** Puts a table down: its headings, then its rows. */
final class GridPainter {

  private final SheetCanvas canvas;
  private final FormGrid grid;
  private final int top;
  private final int left;
  private final int width;

  /**
   * @param top the row of the headings
   * @param left the first column
   * @param width in columns of the sheet, at least as many as the table has
   */
  GridPainter(SheetCanvas canvas, FormGrid grid, int top, int left, int width) {
    this.canvas = canvas;
    this.grid = grid;
    this.top = top;
    this.left = left;
    this.width = width;
  }

  void paint() {
    for (int c = 0; c < grid.columns().size(); c++) {
      DownloadCell heading = FormRow.text(grid.columns().get(c).heading());
      canvas.put(top, start(c), 1, across(c), FormTone.HEADING, heading);
      column(c);
    }
    if (grid.rows().isEmpty()) {
      DownloadCell nothing = FormRow.text(OfficialForms.NOTHING);
      canvas.put(top + 1, left, 1, width, FormTone.CENTRED, nothing);
    }
  }

  /** Rows without content down to the foot of a longer table beside this one. */
  void fill(int rows) {
    for (int r = grid.rows().size(); r < rows; r++) {
      for (int c = 0; c < grid.columns().size(); c++) {
        canvas.put(top + 1 + r, start(c), 1, across(c), FormTone.TEXT, DownloadCell.EMPTY);
      }
    }
  }

  private int start(int column) {
    int extra = column > grid.wide() ? width - grid.columns().size() : 0;
    return left + column + extra;
  }

  private int across(int column) {
    return column == grid.wide() ? 1 + width - grid.columns().size() : 1;
  }

  private void column(int c) {
    FormColumn column = grid.columns().get(c);
    boolean begun = false;
    for (int r = 0; r < grid.rows().size(); ) {
      DownloadCell content = grid.rows().get(r).cell(column.id());
      boolean empty = content.equals(DownloadCell.EMPTY);
      int down = FormGrid.isJoined(column) && !empty ? run(r, c) : 1;
      // Below a filled cell an empty one would be taken for more of the same.
      boolean blank = empty && begun && FormGrid.isJoined(column);
      DownloadCell shown = blank ? FormRow.text(OfficialForms.BLANK) : content;
      canvas.put(top + 1 + r, start(c), down, across(c), tone(column, content), shown);
      begun |= !empty;
      r += down;
    }
  }

  /** How many rows from this one on are the same in this column and in those left of it. */
  private int run(int row, int column) {
    int end = row + 1;
    while (end < grid.rows().size() && sameUpTo(column, row, end)) {
      end++;
    }
    return end - row;
  }

  private boolean sameUpTo(int column, int one, int other) {
    List<FormColumn> outer = grid.columns().subList(0, column + 1);
    return outer.stream()
        .filter(FormGrid::isJoined)
        .allMatch(
            c -> grid.rows().get(one).cell(c.id()).equals(grid.rows().get(other).cell(c.id())));
  }

  private static FormTone tone(FormColumn column, DownloadCell content) {
    if (content instanceof DownloadCell.Number) {
      return FormTone.AMOUNT;
    }
    return FormGrid.isWords(column) ? FormTone.TEXT : FormTone.CENTRED;
  }
}
