package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.model.BudgetColumn;
import org.mingzhang.model.form.FormColumns;
import org.mingzhang.model.form.FormSection;
import org.mingzhang.model.form.FormShape;
import org.mingzhang.read.sheet.Sheet;
import org.mingzhang.read.sheet.SheetCell;

/**
 * 三公经费表 on its side: the expenses are the columns. What the amounts are stands in front of each
 * row, or over the columns, the budget's beside the final account's.
 */
final class LyingReader {

  /** Fewer expenses in a row are part of a sentence. */
  private static final int FEWEST = 2;

  private final SheetProgress progress;
  private final Sheet sheet;
  private final int row;
  private final List<BudgetColumn> columns = new ArrayList<>();

  /** A column of the sheet with the expense that it is about. */
  private record Expense(String name, SheetCell head, int depth, int column, String amounts) {}

  LyingReader(SheetProgress progress, int row) {
    this.progress = progress;
    this.sheet = progress.sheet();
    this.row = row;
  }

  /** The table whose headings begin in this row; empty when none does. */
  Optional<FoundTable> read() {
    List<SheetCell> cells =
        sheet.row(row).stream().filter(cell -> cell.place().line() == row).toList();
    long named = cells.stream().filter(cell -> RowWords.isExpense(cell.text())).count();
    if (named < FEWEST || cells.stream().anyMatch(progress::isUsed)) {
      return Optional.empty();
    }
    int bottom = cells.stream().mapToInt(SheetCell::bottom).max().orElse(row);
    List<Expense> expenses = expenses(cells, bottom);
    List<FoundRow> rows = rows(expenses, bottom);
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    for (int i = row; i <= bottom; i++) {
      progress.useRow(i);
    }
    return Optional.of(
        new FoundTable(
            FormSection.THREE_PUBLIC,
            progress.problems(),
            cells.get(0).place(),
            cells.stream()
                .map(cell -> FormNames.unit(cell.text()))
                .filter(unit -> unit != null)
                .findFirst()
                .orElse(null),
            columns,
            rows));
  }

  private List<Expense> expenses(List<SheetCell> cells, int bottom) {
    List<Expense> expenses = new ArrayList<>();
    for (SheetCell cell : cells) {
      boolean first = cell.place().column() == 1 && !RowWords.isTotal(cell.text());
      for (int i = cell.place().column(); i <= cell.right() && !first; i++) {
        SheetCell below = sheet.at(bottom, i);
        boolean part = below.place().line() > row && cell.across() > 1 && !isSubtotal(below);
        boolean whole = expenses.isEmpty() || RowWords.isTotal(cell.text());
        String name = part ? below.text() : cell.text();
        int depth = whole ? 0 : part ? 2 : 1;
        expenses.add(new Expense(name, part ? below : cell, depth, i, amounts(i)));
      }
    }
    return expenses;
  }

  private static boolean isSubtotal(SheetCell cell) {
    return FormNames.heading(cell.text()).matches("小计|合计");
  }

  /** The column of a data file that stands over a group of columns; empty when none does. */
  private String amounts(int column) {
    SheetCell above = row > 1 ? sheet.at(row - 1, column) : sheet.at(row, column);
    String amounts = above.across() > 1 && above.place().line() == row - 1 ? column(above) : "";
    if (!amounts.isEmpty()) {
      progress.use(above);
    }
    return amounts;
  }

  private String column(SheetCell cell) {
    return progress
        .vocabulary()
        .column(FormShape.AMOUNTS, cell.text())
        .filter(id -> !FormColumns.isText(id) || id.equals(FormColumns.REASON))
        .orElse("");
  }

  private List<FoundRow> rows(List<Expense> expenses, int bottom) {
    List<List<FoundCell>> cells = new ArrayList<>();
    List<List<FoundCell>> blanks = new ArrayList<>();
    expenses.forEach(expense -> cells.add(new ArrayList<>()));
    expenses.forEach(expense -> blanks.add(new ArrayList<>()));
    for (int r = bottom + 1; r <= sheet.bottom() && !sheet.row(r).isEmpty(); r++) {
      String front = column(sheet.at(r, 1));
      for (int i = 0; i < expenses.size(); i++) {
        Expense expense = expenses.get(i);
        SheetCell cell = sheet.at(r, expense.column());
        String column = expense.amounts().isEmpty() ? front : expense.amounts();
        if (!column.isEmpty() && CellTexts.isBlank(cell.text())) {
          blanks.get(i).add(new FoundCell(column, "", cell));
        } else if (!column.isEmpty()) {
          cells.get(i).add(new FoundCell(column, progress.take(cell), cell));
          progress.use(sheet.at(r, 1));
          remember(column, expense.amounts().isEmpty() ? sheet.at(r, 1).text() : "");
        }
      }
    }
    return trees(expenses, cells, blanks);
  }

  private void remember(String column, String heading) {
    if (columns.stream().noneMatch(known -> known.id().equals(column))) {
      columns.add(new BudgetColumn(column, heading));
    }
  }

  /** The expenses once, although the final account repeats those of the budget. */
  private static List<FoundRow> trees(
      List<Expense> expenses, List<List<FoundCell>> cells, List<List<FoundCell>> blanks) {
    List<Outline.Line> lines = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < expenses.size(); i++) {
      String name = expenses.get(i).name();
      if (names.contains(name)) {
        Outline.Line line = lines.get(names.indexOf(name));
        FoundRow row = line.row().joining(cells.get(i), blanks.get(i));
        lines.set(names.indexOf(name), new Outline.Line(row, name));
      } else {
        names.add(name);
        SheetCell head = moved(expenses.get(i));
        FoundRow row = new FoundRow(head, name, cells.get(i), blanks.get(i), List.of());
        lines.add(new Outline.Line(row, name));
      }
    }
    return cells.stream().allMatch(List::isEmpty) ? List.of() : Outline.of(lines).trees();
  }

  /** The level of an expense as the place of its name, as if the table stood upright. */
  private static SheetCell moved(Expense expense) {
    return expense.head().movedTo(2 * expense.depth());
  }
}
