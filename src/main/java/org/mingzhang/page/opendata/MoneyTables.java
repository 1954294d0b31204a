package org.mingzhang.page.opendata;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.measure.budget.RowMeasure;
import org.mingzhang.measure.number.Amount;
import org.mingzhang.model.Adjustment;
import org.mingzhang.model.BudgetColumn;
import org.mingzhang.model.BudgetRow;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.FundingSource;
import org.mingzhang.model.RowRole;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.download.DownloadCell;
import org.mingzhang.page.words.EnumWords;
import org.mingzhang.page.words.Sources;

/** Rows of all budget tables, and the changes within a year by their names. */
final class MoneyTables {
  private static final List<String> KEY = List.of("unit", "year", "section", "row");

  private MoneyTables() {}

  /**
   * A row.
   *
   * @param parent id of the row that it is a part of; empty for one at the top
   */
  record Row(ReportContext report, RowMeasure measured, String parent) {
    BudgetRow row() {
      return measured.row();
    }

    String moneyUnit() {
      return report.report().table(measured.section()).unit().printed();
    }
  }

  /** A named change of a row. */
  record Change(Row row, Adjustment adjustment) {}

  static DataTable<Row> rows() {
    DataColumns<Row> columns =
        new DataColumns<Row>()
            .report(Row::report)
            .add(section(), row -> cell(row.measured().section().id()))
            .key("row", row -> row.row().id())
            .text("parent", Row::parent)
            .integer("depth", row -> row.measured().depth())
            .key("name", row -> row.row().name())
            .add(
                DataField.oneOf("role", RowRole.values()).always(),
                row -> cell(EnumWords.kebab(row.row().role())))
            .add(
                DataField.oneOf("funding_source", FundingSource.values()),
                row -> cell(fundingSource(row.row())))
            .text("code", row -> row.row().code())
            .flag("none", row -> row.row().none())
            .key("money_unit", Row::moneyUnit)
            .number("prior_year", row -> row.row().priorYear().number());
    amounts(columns);
    return new DataTable<>(
        "budget",
        columns.text("source", row -> place(row.report(), row.row())).all(),
        KEY,
        List.of(ForeignKey.REPORT));
  }

  private static void amounts(DataColumns<Row> columns) {
    columns
        .number("initial", row -> amount(row.measured().initial()))
        .number("adjusted", row -> amount(row.measured().adjusted()))
        .flag(
            "adjusted_derived",
            row -> row.measured().adjusted().filter(Amount::derived).isPresent())
        .number("executed", row -> amount(row.measured().executed()))
        .text("execution_rate_printed", row -> row.row().executionRate().printed())
        .percent("execution_rate", row -> row.measured().executionRate())
        .percent("initial_rate", row -> row.measured().initialRate())
        .percent("adjustment_rate", row -> row.measured().adjustmentRate());
  }

  static DataTable<Change> changes() {
    return new DataTable<>(
        "adjustments",
        new DataColumns<Change>()
            .report(change -> change.row().report())
            .add(section(), change -> cell(change.row().measured().section().id()))
            .key("row", change -> change.row().row().id())
            .key("column", change -> change.adjustment().column())
            .text("column_name", MoneyTables::heading)
            .key("money_unit", change -> change.row().moneyUnit())
            .text("printed", change -> change.adjustment().amount().printed())
            .number("amount", change -> change.adjustment().amount().number())
            .all(),
        List.of("unit", "year", "section", "row", "column"),
        List.of(ForeignKey.REPORT));
  }

  static List<Row> rowsOf(ReportContext report) {
    List<Row> rows = new ArrayList<>();
    for (BudgetSection section : BudgetSection.values()) {
      Map<String, String> parents = new HashMap<>();
      report
          .report()
          .table(section)
          .flatten()
          .forEach(row -> row.parts().forEach(part -> parents.put(part.id(), row.id())));
      report.assessment().rows(section).stream()
          .map(m -> new Row(report, m, parents.getOrDefault(m.row().id(), "")))
          .forEach(rows::add);
    }
    return rows;
  }

  static List<Change> changesOf(ReportContext report) {
    return rowsOf(report).stream()
        .flatMap(row -> row.row().adjustments().stream().map(a -> new Change(row, a)))
        .toList();
  }

  private static DataField section() {
    List<String> ids = Arrays.stream(BudgetSection.values()).map(BudgetSection::id).toList();
    return DataField.oneOf("section", ids);
  }

  private static String heading(Change change) {
    return change
        .row()
        .report()
        .report()
        .table(change.row().measured().section())
        .columns()
        .stream()
        .filter(column -> column.id().equals(change.adjustment().column()))
        .map(BudgetColumn::name)
        .findFirst()
        .orElse("");
  }

  private static String fundingSource(BudgetRow row) {
    return row.fundingSource() == null ? "" : EnumWords.kebab(row.fundingSource());
  }

  private static Optional<BigDecimal> amount(Optional<Amount> amount) {
    return amount.map(Amount::number);
  }

  private static String place(ReportContext report, BudgetRow row) {
    return Sources.say(report.report(), row.source(), report.words());
  }

  private static DownloadCell cell(String text) {
    return new DownloadCell.Text(text);
  }
}
