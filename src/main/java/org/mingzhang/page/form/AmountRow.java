package org.mingzhang.page.form;

import org.mingzhang.model.AmountColumn;
import org.mingzhang.model.BudgetRow;
import org.mingzhang.model.Figure;
import org.mingzhang.model.form.FormColumns;
import org.mingzhang.model.form.OfficialForms;
import org.mingzhang.page.download.DownloadCell;

/** A row of a budget table. */
record AmountRow(BudgetRow row, int depth, boolean first) implements FormRow {

  @Override
  public DownloadCell cell(String column) {
    return switch (column) {
      case FormColumns.NAME -> FormRow.name(row.name(), depth, first);
      case FormColumns.CODE -> FormRow.text(row.code());
      case FormColumns.REASON -> FormRow.text(row.reason());
      case FormColumns.CONTENT -> FormRow.text(row.profile().content());
      case FormColumns.TOTAL_SCORE -> FormFigures.of(row.profile().totalScore());
      default -> figure(column);
    };
  }

  /** That there is none of something needs no column of its own. */
  @Override
  public boolean fills(String column) {
    return FormRow.super.fills(column) && !cell(column).equals(FormRow.text(OfficialForms.NONE));
  }

  private DownloadCell figure(String column) {
    for (AmountColumn standard : AmountColumn.values()) {
      if (standard.id().equals(column)) {
        return amount(standard, row.figure(standard));
      }
    }
    return FormFigures.of(row.adjustment(column).orElse(Figure.NOT_REPORTED));
  }

  private DownloadCell amount(AmountColumn column, Figure figure) {
    boolean money =
        switch (column) {
          case PRIOR_YEAR, INITIAL, ADJUSTED, EXECUTED -> true;
          case EXECUTION_RATE, WEIGHT, SCORE -> false;
        };
    return row.none() && money && !figure.isReported()
        ? FormRow.text(OfficialForms.NONE)
        : FormFigures.of(figure);
  }
}
