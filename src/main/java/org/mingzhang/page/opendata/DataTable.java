package org.mingzhang.page.opendata;

import java.util.List;
import java.util.function.Function;
import org.mingzhang.page.download.DownloadCell;
import org.mingzhang.page.download.DownloadColumn;
import org.mingzhang.page.download.DownloadTable;
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

  /** Rows as a file whose heading is the names of the fields. */
  DownloadTable of(String path, List<T> rows) {
    return new DownloadTable(
        path,
        fields().stream().map(f -> new DownloadColumn(f.name(), f.name(), "")).toList(),
        rows.stream().map(row -> columns.stream().map(c -> c.cell().apply(row)).toList()).toList());
  }
}
