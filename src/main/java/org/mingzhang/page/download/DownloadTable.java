package org.mingzhang.page.download;

import java.util.List;
import java.util.Objects;

/**
 * A table that citizens download.
 *
 * @param path of the file below the site's root, {@code gusu-red-cross/2021/budget.csv}
 * @param columns at least one
 * @param rows one cell for each column
 */
public record DownloadTable(
    String path, List<DownloadColumn> columns, List<List<DownloadCell>> rows) {

  public DownloadTable {
    Objects.requireNonNull(path, "path");
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<DownloadCell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException("A row does not fit the columns of " + path);
      }
    }
  }
}
