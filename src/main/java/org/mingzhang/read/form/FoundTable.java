package org.mingzhang.read.form;

import java.util.List;
import org.mingzhang.model.BudgetColumn;
import org.mingzhang.model.MoneyUnit;
import org.mingzhang.model.form.FormSection;
import org.mingzhang.read.file.FileProblems;
import org.mingzhang.read.file.Place;

/**
 * A table of a sheet.
 *
 * @param section whose rows it lists
 * @param problems of the sheet
 * @param place of its headings
 * @param unit of its amounts; {@code null} for a table without amounts
 * @param columns of amounts, with the headings as printed
 * @param rows the roots
 */
record FoundTable(
    FormSection section,
    FileProblems problems,
    Place place,
    MoneyUnit unit,
    List<BudgetColumn> columns,
    List<FoundRow> rows) {

  FoundTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Another table of the same sheet in the same unit. */
  FoundTable with(FormSection other, List<BudgetColumn> itsColumns, List<FoundRow> itsRows) {
    return new FoundTable(other, problems, place, unit, itsColumns, itsRows);
  }
}
