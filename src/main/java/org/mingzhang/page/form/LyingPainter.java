package org.mingzhang.page.form;

import java.util.List;
import org.mingzhang.model.form.FormColumn;
import org.mingzhang.model.form.FormColumns;
import org.mingzhang.page.download.DownloadCell;
import org.mingzhang.page.words.Words;

/**
 * A table on its side: each row of the section is a column, with its parts under a common heading,
 * and each column of the section is a row.
 */
final class LyingPainter {

  private final SheetCanvas canvas;
  private final FormGrid grid;
  private final List<AmountRow> rows;
  private final int top;
  private final Words words;

  LyingPainter(SheetCanvas canvas, FormGrid grid, Words words) {
    this.canvas = canvas;
    this.grid = grid;
    this.rows = amounts(grid);
    this.top = canvas.next();
    this.words = words;
  }

  /** Whether the table can lie on its side: no deeper than a part of a part. */
  static boolean fits(FormGrid grid) {
    return amounts(grid).stream().allMatch(row -> row.depth() <= 2);
  }

  static int width(FormGrid grid) {
    return grid.rows().size() + 1;
  }

  private static List<AmountRow> amounts(FormGrid grid) {
    return grid.rows().stream().map(AmountRow.class::cast).toList();
  }

  void paint() {
    canvas.put(top, 0, 2, 1, FormTone.HEADING, FormRow.text(grid.label()));
    for (int i = 0; i < rows.size(); i++) {
      heading(i);
    }
    int row = top + 2;
    for (FormColumn column : grid.columns()) {
      if (!column.id().equals(FormColumns.NAME)) {
        values(row++, column);
      }
    }
  }

  private void heading(int i) {
    AmountRow row = rows.get(i);
    DownloadCell name = FormRow.text(row.row().name());
    int parts = parts(i);
    if (row.depth() == 2) {
      canvas.put(top + 1, i + 1, FormTone.HEADING, name);
    } else if (row.depth() == 1 && parts > 0) {
      canvas.put(top, i + 1, 1, parts + 1, FormTone.HEADING, name);
      canvas.put(top + 1, i + 1, FormTone.HEADING, FormRow.text(words.say("form.subtotal")));
    } else {
      canvas.put(top, i + 1, 2, 1, FormTone.HEADING, name);
    }
  }

  private int parts(int i) {
    int end = i + 1;
    while (end < rows.size() && rows.get(end).depth() > rows.get(i).depth()) {
      end++;
    }
    return end - i - 1;
  }

  private void values(int row, FormColumn column) {
    canvas.put(row, 0, FormTone.HEADING, FormRow.text(column.heading()));
    for (int i = 0; i < rows.size(); i++) {
      DownloadCell content = rows.get(i).cell(column.id());
      FormTone tone = content instanceof DownloadCell.Number ? FormTone.AMOUNT : FormTone.CENTRED;
      canvas.put(row, i + 1, tone, content);
    }
  }
}
