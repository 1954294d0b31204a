package org.mingzhang.page.form;

import org.mingzhang.model.Headcount;
import org.mingzhang.model.form.FormColumns;
import org.mingzhang.page.download.DownloadCell;

/** A count of people or of parts of the organisation. */
record CountRow(Headcount row, int depth, boolean first) implements FormRow {

  @Override
  public DownloadCell cell(String column) {
    return switch (column) {
      case FormColumns.NAME -> FormRow.name(row.name(), depth, first);
      case FormColumns.COUNT -> FormFigures.of(row.count());
      default -> DownloadCell.EMPTY;
    };
  }
}
