package org.mingzhang.page.form;

import org.mingzhang.model.Asset;
import org.mingzhang.model.form.FormColumns;
import org.mingzhang.page.download.DownloadCell;

/** A kind of asset, or a cause of its change. */
record AssetRow(Asset row, int depth, boolean first) implements FormRow {

  @Override
  public DownloadCell cell(String column) {
    return switch (column) {
      case FormColumns.NAME -> FormRow.name(row.name(), depth, first);
      case FormColumns.OPENING -> FormFigures.of(row.opening());
      case FormColumns.CHANGE -> FormFigures.of(row.change());
      case FormColumns.CLOSING -> FormFigures.of(row.closing());
      default -> DownloadCell.EMPTY;
    };
  }
}
