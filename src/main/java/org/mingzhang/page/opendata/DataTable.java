package org.mingzhang.page.opendata;

import java.util.List;
import java.util.function.Function;
import org.mingzhang.page.download.CsvLines;
import org.mingzhang.page.download.DownloadCell;
import org.mingzhang.page.words.Words;

/**
 * A table of the data package.
 *
 * @param name in lower case, as resource names are
 * @param columns each with its field and its cell
 * @param primaryKey fields; empty where rows have none
 * @param <T> what a row is made from
 */
record DataTable<T>(
    String name, List<Column<T>> columns, List<String> primaryKey, List<ForeignKey> foreignKeys) {

  DataTable {
    columns = List.copyOf(columns);
    primaryKey = List.copyOf(primaryKey);
    foreignKeys = List.copyOf(foreignKeys);
  }

  /** A field, and how a row fills it. */
  record Column<T>(DataField field, Function<T, DownloadCell> cell) {}

  List<DataField> fields() {
    return columns.stream().map(Column::field).toList();
  }

  String title(Words words) {
    return words.say("opendata." + name);
  }

  String about(Words words) {
    return words.say("opendata." + name + ".about");
  }

  /** The first line of a file, the names of the fields. */
  String heading() {
    return CsvLines.headings(fields().stream().map(DataField::name).toList());
  }

  /** The line of a row. */
  String line(T row) {
    return CsvLines.row(columns.stream().map(column -> column.cell().apply(row)).toList());
  }
}
