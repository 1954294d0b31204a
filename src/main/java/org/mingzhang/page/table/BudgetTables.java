package org.mingzhang.page.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mingzhang.measure.budget.RowMeasure;
import org.mingzhang.model.AmountColumn;
import org.mingzhang.model.BudgetColumn;
import org.mingzhang.model.BudgetRow;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Figure;
import org.mingzhang.model.RowRole;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.view.Cell;
import org.mingzhang.page.view.Table;
import org.mingzhang.page.words.Cells;
import org.mingzhang.page.words.Hints;
import org.mingzhang.page.words.Sources;
import org.mingzhang.page.words.Words;

/** A budget table with every column as printed. */
public final class BudgetTables {
  private static final String TOTAL_SCORE = "totalScore";

  /** Columns whose figures are no amounts. */
  private static final Set<String> NOT_MONEY =
      Set.of(
          AmountColumn.EXECUTION_RATE.id(),
          AmountColumn.WEIGHT.id(),
          AmountColumn.SCORE.id(),
          TOTAL_SCORE);

  private final ReportContext context;
  private final BudgetSection section;
  private final BudgetTable table;
  private final List<RowMeasure> rows;
  private final Words words;
  private final Cells cells;

  /** The table of one section of the budget. */
  public BudgetTables(ReportContext context, BudgetSection section) {
    this.context = context;
    this.section = section;
    this.table = context.report().table(section);
    this.rows = context.assessment().rows(section);
    this.words = context.words();
    this.cells = context.cells();
  }

  /** The table; without rows when the report has none. */
  public Table printed() {
    List<BudgetColumn> columns = columns();
    List<Table.Column> headings = new ArrayList<>();
    headings.add(new Table.Column(words.say("budget.item"), false));
    columns.forEach(column -> headings.add(new Table.Column(column.name(), true)));
    return new Table(
            "table-" + section.id(),
            words.say("budget.caption." + section.id(), context.year(), table.unit().printed()),
            headings,
            rows.stream().map(row -> row(row, columns)).toList(),
            table.note().isEmpty() ? List.of() : List.of(table.note()),
            Sources.say(context.report(), table.source(), words))
        .in(table.unit().printed())
        .from(Sources.href(context.report(), table.source()));
  }

  private Table.Row row(RowMeasure measured, List<BudgetColumn> columns) {
    BudgetRow row = measured.row();
    return new Table.Row(
        measured.address(),
        tone(measured),
        Cell.of(row.name()),
        hints(row),
        columns.stream().map(column -> cell(measured, column)).toList());
  }

  private Cell cell(RowMeasure measured, BudgetColumn column) {
    String address = measured.address() + "." + column.id();
    BudgetRow row = measured.row();
    Figure figure = figure(row, column);
    if (figure.isReported()) {
      return cells.printed(address, figure, unit(column));
    }
    if (row.none()) {
      return cells.nothing("cell.none");
    }
    return column.id().equals(AmountColumn.ADJUSTED.id())
        ? cells.derived(address, unit(column))
        : cells.nothing("cell.notReported");
  }

  /** The unit of a column as printed; empty where its figures are no amounts. */
  public String unit(BudgetColumn column) {
    return NOT_MONEY.contains(column.id()) ? "" : table.unit().printed();
  }

  /** The columns that any row fills, under their printed headings, in the order of the forms. */
  public List<BudgetColumn> columns() {
    Map<String, String> headings = new TreeMap<>();
    table.columns().forEach(column -> headings.put(column.id(), column.name()));
    List<BudgetColumn> columns = new ArrayList<>();
    for (AmountColumn column : AmountColumn.values()) {
      String name = headings.getOrDefault(column.id(), words.of(column));
      columns.add(new BudgetColumn(column.id(), name));
      if (column == AmountColumn.INITIAL) {
        columns.addAll(table.adjustmentColumns());
      }
    }
    columns.add(new BudgetColumn(TOTAL_SCORE, words.say("budget.totalScore")));
    return columns.stream().filter(this::isFilled).toList();
  }

  private boolean isFilled(BudgetColumn column) {
    return rows.stream().anyMatch(row -> isFilled(row, column));
  }

  private boolean isFilled(RowMeasure row, BudgetColumn column) {
    boolean derived =
        column.id().equals(AmountColumn.ADJUSTED.id())
            && row.adjusted().map(amount -> amount.derived()).orElse(false);
    return derived || figure(row.row(), column).isReported();
  }

  /** The figure of a row in a column; not reported where the row has none. */
  public static Figure figure(BudgetRow row, BudgetColumn column) {
    for (AmountColumn standard : AmountColumn.values()) {
      if (standard.id().equals(column.id())) {
        return row.figure(standard);
      }
    }
    if (column.id().equals(TOTAL_SCORE)) {
      return row.profile().totalScore();
    }
    return row.adjustment(column.id()).orElse(Figure.NOT_REPORTED);
  }

  static String tone(RowMeasure measured) {
    return measured.row().role() == RowRole.TOTAL && measured.depth() == 0
        ? "total"
        : "depth-" + Math.min(measured.depth(), 4);
  }

  private List<String> hints(BudgetRow row) {
    List<String> hints = new ArrayList<>();
    Hints.add(hints, words, "hint.code", row.code());
    if (row.none()) {
      hints.add(words.say("hint.none"));
    }
    Hints.add(hints, words, "hint.competent", row.profile().competentDepartment());
    Hints.add(hints, words, "hint.implementing", row.profile().implementingUnit());
    Hints.add(hints, words, "hint.content", row.profile().content());
    Hints.add(hints, words, "hint.reason", row.reason());
    Hints.add(hints, words, "hint.plain", row.note());
    Hints.add(hints, words, "hint.definition", row.definitionChange());
    hints.addAll(
        Hints.elsewhere(
            Sources.sayIfElsewhere(context.report(), row.source(), table.source(), words)));
    return hints;
  }
}
