package org.mingzhang.check.money;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.AmountColumn;
import org.mingzhang.model.BudgetColumn;
import org.mingzhang.model.BudgetRow;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Report;
import org.mingzhang.model.RowRole;
import org.mingzhang.model.SourceRef;

/** A row of a budget table that knows where it stands, so that its figures have addresses. */
record Row(BudgetSection section, BudgetTable table, BudgetRow data) {

  /** Every row of a table, parents before their parts. */
  static Stream<Row> all(Report report, BudgetSection section) {
    BudgetTable table = report.table(section);
    return table.flatten().map(row -> new Row(section, table, row));
  }

  /** The rows at the top of a table. */
  static List<Row> roots(Report report, BudgetSection section) {
    BudgetTable table = report.table(section);
    return table.rows().stream().map(row -> new Row(section, table, row)).toList();
  }

  /** The first row of that role; empty when there is none. */
  static Optional<Row> of(Report report, BudgetSection section, RowRole role) {
    return all(report, section).filter(row -> row.is(role)).findFirst();
  }

  boolean is(RowRole role) {
    return data.role() == role;
  }

  List<Row> parts() {
    return data.parts().stream().map(part -> new Row(section, table, part)).toList();
  }

  /** The columns of amounts in printed order, adjustments among them. */
  List<String> columns() {
    return Stream.of(
            Stream.of(AmountColumn.PRIOR_YEAR, AmountColumn.INITIAL).map(AmountColumn::id),
            table.adjustmentColumns().stream().map(BudgetColumn::id),
            Stream.of(AmountColumn.ADJUSTED, AmountColumn.EXECUTED).map(AmountColumn::id))
        .flatMap(ids -> ids)
        .toList();
  }

  /** What stands in the columns of amounts. */
  Stream<Figure> amounts() {
    return columns().stream().map(this::figure);
  }

  /** The figure of a column, under the name of the row. */
  AddressedFigure cell(String column) {
    Figure figure = figure(column);
    SourceRef place = figure.source().isKnown() ? figure.source() : data.source();
    String address = section.id() + "." + data.id() + "." + column;
    return new AddressedFigure(address, data.name(), figure, place);
  }

  AddressedFigure cell(AmountColumn column) {
    return cell(column.id());
  }

  /** The figure of a column, under the name of the row and the printed heading of the column. */
  AddressedFigure headed(String column) {
    AddressedFigure cell = cell(column);
    String name =
        table.columns().stream()
            .filter(c -> c.id().equals(column))
            .findFirst()
            .map(heading -> cell.name() + " · " + heading.name())
            .orElse(cell.name());
    return new AddressedFigure(cell.address(), name, cell.figure(), cell.source());
  }

  AddressedFigure headed(AmountColumn column) {
    return headed(column.id());
  }

  private Figure figure(String column) {
    return AmountColumn.of(column)
        .map(data::figure)
        .orElseGet(() -> data.adjustment(column).orElse(Figure.NOT_REPORTED));
  }
}
