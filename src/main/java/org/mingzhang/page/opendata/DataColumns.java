package org.mingzhang.page.opendata;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mingzhang.measure.number.Ratio;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Quantity;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.download.DownloadCell;

/** Collects the columns of a table. */
final class DataColumns<T> {
  private final List<DataTable.Column<T>> columns = new ArrayList<>();

  DataColumns<T> add(DataField field, Function<T, DownloadCell> cell) {
    columns.add(new DataTable.Column<>(field, cell));
    return this;
  }

  /** Unit and year, by which everything is joined. */
  DataColumns<T> report(Function<T, ReportContext> report) {
    return key("unit", row -> report.apply(row).unit().id())
        .add(DataField.of("year", FieldType.YEAR).always(), row -> text(report.apply(row).year()));
  }

  DataColumns<T> key(String name, Function<T, String> value) {
    return add(DataField.text(name).always(), row -> text(value.apply(row)));
  }

  DataColumns<T> text(String name, Function<T, String> value) {
    return add(DataField.text(name), row -> text(value.apply(row)));
  }

  DataColumns<T> number(String name, Function<T, Optional<BigDecimal>> value) {
    return add(DataField.of(name, FieldType.NUMBER), row -> number(value.apply(row)));
  }

  DataColumns<T> percent(String name, Function<T, Optional<Ratio>> value) {
    return add(DataField.percent(name), row -> number(value.apply(row).map(Ratio::percent)));
  }

  DataColumns<T> integer(String name, Function<T, Integer> value) {
    return add(
        DataField.of(name, FieldType.INTEGER).always(),
        row -> number(Optional.of(BigDecimal.valueOf(value.apply(row)))));
  }

  DataColumns<T> flag(String name, Function<T, Boolean> value) {
    return add(
        DataField.of(name, FieldType.BOOLEAN).always(), row -> text(value.apply(row).toString()));
  }

  DataColumns<T> day(String name, Function<T, LocalDate> value) {
    return add(DataField.of(name, FieldType.DATE), row -> day(value.apply(row)));
  }

  /** A figure as printed, as a number where it is one, and with the number's own unit. */
  DataColumns<T> figure(String name, Function<T, Figure> figure) {
    return text(name, row -> figure.apply(row).printed())
        .number(name + "_value", row -> figure.apply(row).number())
        .text(name + "_unit", row -> figure.apply(row).quantity().map(Quantity::unit).orElse(""));
  }

  List<DataTable.Column<T>> all() {
    return List.copyOf(columns);
  }

  private static DownloadCell text(String text) {
    return new DownloadCell.Text(text);
  }

  private static DownloadCell day(LocalDate day) {
    return text(day == null ? "" : day.toString());
  }

  private static DownloadCell number(Optional<BigDecimal> number) {
    return number
        .<DownloadCell>map(n -> new DownloadCell.Number(n.toPlainString(), n))
        .orElse(DownloadCell.EMPTY);
  }
}
