package org.mingzhang.page.download;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * A table that programs download, not made yet.
 *
 * @param path of the file below the site's root, {@code data/units.csv}
 * @param table makes it; called once, while writing
 */
public record DataFile(String path, Supplier<DownloadTable> table) {

  public DataFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(table, "table");
  }
}
