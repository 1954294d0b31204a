package org.mingzhang.page.form;

import org.mingzhang.model.Indicator;
import org.mingzhang.model.form.FormColumns;
import org.mingzhang.page.download.DownloadCell;

/** An indicator, or a result without a target. */
record IndicatorCells(Indicator row) implements FormRow {

  @Override
  public DownloadCell cell(String column) {
    return switch (column) {
      case FormColumns.CLASS -> FormRow.text(row.indicatorClass());
      case FormColumns.DIMENSION -> FormRow.text(row.dimension());
      case FormColumns.TASK -> FormRow.text(row.task());
      case FormColumns.NAME -> FormRow.text(row.name());
      case FormColumns.TARGET -> FormFigures.of(row.target());
      case FormColumns.ACTUAL -> FormFigures.of(row.actual());
      case FormColumns.WEIGHT -> FormFigures.of(row.weight());
      case FormColumns.SCORE -> FormFigures.of(row.score());
      case FormColumns.DEVIATION -> FormRow.text(row.deviationReason());
      case FormColumns.IMPROVEMENT -> FormRow.text(row.improvement());
      default -> DownloadCell.EMPTY;
    };
  }
}
