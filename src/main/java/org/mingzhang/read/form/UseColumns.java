package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.model.form.FormColumns;
import org.mingzhang.model.form.FormShape;
import org.mingzhang.read.form.HeadingRow.Column;
import org.mingzhang.read.sheet.Sheet;
import org.mingzhang.read.sheet.SheetCell;

/**
 * Columns 合计, 基本支出 and 项目支出: what amount they hold is said by the heading above them, by the amount
 * left of them, or by the title.
 */
final class UseColumns {

  private static final List<String> AMOUNTS =
      List.of("priorYear", "initial", "adjusted", "executed");

  private UseColumns() {}

  /** The id of a column whose heading is 合计 or a use, with the amount that a heading above says. */
  static String id(String plain, SheetCell cell, Sheet sheet, Vocabulary vocabulary) {
    String amount = plain.startsWith("/") ? above(cell, sheet, vocabulary) : "";
    return amount.isEmpty() || !plain.equals(FormColumns.TOTAL) ? amount + plain : amount;
  }

  /** The heading that stands above this one, over others as well. */
  static SheetCell above(SheetCell cell, Sheet sheet) {
    return sheet.at(Math.max(1, cell.place().line() - 1), cell.place().column());
  }

  private static String above(SheetCell cell, Sheet sheet, Vocabulary vocabulary) {
    SheetCell group = above(cell, sheet);
    return group.across() > 1 && group.place().line() < cell.place().line()
        ? vocabulary.column(FormShape.AMOUNTS, group.text()).filter(AMOUNTS::contains).orElse("")
        : "";
  }

  /** Whether 合计 stands there for the amounts of a table of uses. */
  static boolean isTable(List<Column> columns) {
    return has(columns, FormColumns.TOTAL)
        && columns.stream().anyMatch(column -> FormColumns.isUse(column.id()));
  }

  static boolean has(List<Column> columns, String id) {
    return columns.stream().anyMatch(column -> column.id().equals(id));
  }

  /** The headings with every use under its amount; the title says it where no heading does. */
  static HeadingRow resolved(HeadingRow heading, String title, SheetProgress progress) {
    if (heading.columns().stream().noneMatch(column -> column.id().startsWith("/"))) {
      return heading;
    }
    boolean total = has(heading.columns(), FormColumns.TOTAL);
    Optional<String> amount = total ? titled(title) : Optional.empty();
    List<Column> columns = new ArrayList<>();
    String left = amount.orElse("");
    for (Column column : heading.columns()) {
      left = AMOUNTS.contains(column.id()) && !total ? column.id() : left;
      columns.add(column.id().startsWith("/") ? under(left, column) : column);
    }
    Column first =
        heading.columns().stream().filter(c -> c.id().startsWith("/")).findFirst().orElseThrow();
    SheetCell cell = progress.sheet().at(heading.bottom(), first.left());
    if (left.isEmpty()) {
      progress.problems().error("MZ-I036", cell.place(), cell.text());
    } else if (total) {
      progress.problems().note("MZ-I035", cell.place(), cell.text(), left);
    }
    return new HeadingRow(
        heading.shape(), heading.bottom(), heading.label(), columns, heading.unknown());
  }

  /** A column of totals has no name of its own: 合计 says nothing of what it is. */
  private static Column under(String amount, Column column) {
    boolean total = column.id().equals(FormColumns.TOTAL);
    return total
        ? new Column(amount.isEmpty() ? column.id() : amount, "", column.left(), column.right())
        : new Column(amount + column.id(), column.heading(), column.left(), column.right());
  }

  /** The amount that a title speaks of: the budget, or what became of it. */
  static Optional<String> titled(String title) {
    if (title.contains("决算") || title.contains("执行") || title.contains("自评")) {
      return Optional.of("executed");
    }
    boolean budget = title.contains("预算") || title.contains("申报");
    return budget ? Optional.of("initial") : Optional.empty();
  }
}
