package org.mingzhang.page.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mingzhang.model.BudgetColumn;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.MoneyUnit;
import org.mingzhang.model.Report;
import org.mingzhang.model.form.FormColumn;
import org.mingzhang.model.form.FormColumns;
import org.mingzhang.model.form.FormSection;
import org.mingzhang.model.form.FormShape;
import org.mingzhang.model.form.FormTable;

/**
 * What a table of a form holds in one report: which columns, and which rows.
 *
 * @param table of the form
 * @param label with the unit of money
 * @param columns those that the form always has, and those that a row fills
 * @param rows none when the report has nothing for the table
 */
record FormGrid(FormTable table, String label, List<FormColumn> columns, List<FormRow> rows) {

  /** Columns whose equal neighbours are merged downwards, the outer before the inner. */
  private static final List<String> JOINED =
      List.of(FormColumns.CLASS, FormColumns.DIMENSION, FormColumns.TASK);

  private static final Set<String> WORDS =
      Set.of(
          FormColumns.NAME,
          FormColumns.REASON,
          FormColumns.CONTENT,
          FormColumns.TEXT,
          FormColumns.OUTCOME,
          FormColumns.DEVIATION,
          FormColumns.IMPROVEMENT);

  static FormGrid of(Report report, FormTable table) {
    List<FormRow> rows = FormRows.of(report, table.section());
    List<FormColumn> columns =
        candidates(report, table).stream()
            .filter(
                column ->
                    table.standing().contains(column.id())
                        || rows.stream().anyMatch(row -> row.fills(column.id())))
            .toList();
    return new FormGrid(table, label(report, table), columns, rows);
  }

  /** Whether it has a place in the form at all. */
  boolean isShown() {
    return !rows.isEmpty() || table.always();
  }

  /** The position of the column that takes what room is left. */
  int wide() {
    String id =
        table.section().shape() == FormShape.STATEMENTS ? FormColumns.TEXT : FormColumns.NAME;
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).id().equals(id)) {
        return i;
      }
    }
    return 0;
  }

  /** Whether equal neighbours in the column are one merged cell. */
  static boolean isJoined(FormColumn column) {
    return JOINED.contains(column.id());
  }

  /** Whether the column holds sentences rather than figures. */
  static boolean isWords(FormColumn column) {
    return WORDS.contains(column.id());
  }

  private static List<FormColumn> candidates(Report report, FormTable table) {
    List<FormColumn> columns = new ArrayList<>();
    BudgetTable printed = budget(report, table.section());
    for (FormColumn column : table.section().columns()) {
      columns.add(FormColumn.of(column.id(), heading(table, column, printed)));
      if (column.id().equals("initial")) {
        printed.adjustmentColumns().forEach(c -> columns.add(FormColumn.of(c.id(), c.name())));
      }
    }
    return columns;
  }

  /** The source's own heading where it has one. */
  private static String heading(FormTable table, FormColumn column, BudgetTable printed) {
    return printed.columns().stream()
        .filter(own -> own.id().equals(column.id()))
        .map(BudgetColumn::name)
        .findFirst()
        .orElseGet(() -> table.heading(column));
  }

  private static BudgetTable budget(Report report, FormSection section) {
    for (BudgetSection budget : BudgetSection.values()) {
      if (budget.id().equals(section.id())) {
        return report.table(budget);
      }
    }
    return BudgetTable.NONE;
  }

  private static String label(Report report, FormTable table) {
    MoneyUnit unit =
        switch (table.section().shape()) {
          case AMOUNTS -> budget(report, table.section()).unit();
          case ASSETS -> report.assets().unit();
          case COUNTS, STATEMENTS, INDICATORS -> null;
        };
    return unit == null ? table.label() : table.label() + "（" + unit.printed() + "）";
  }
}
