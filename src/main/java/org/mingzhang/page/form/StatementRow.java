package org.mingzhang.page.form;

import org.mingzhang.model.Statement;
import org.mingzhang.model.form.FormColumns;
import org.mingzhang.page.download.DownloadCell;

/** Something that a report says in words. */
record StatementRow(Statement row) implements FormRow {

  @Override
  public DownloadCell cell(String column) {
    return switch (column) {
      case FormColumns.NAME -> FormRow.text(row.name());
      case FormColumns.TEXT -> FormRow.text(row.text());
      case FormColumns.OUTCOME -> FormRow.text(row.outcome());
      default -> DownloadCell.EMPTY;
    };
  }
}
