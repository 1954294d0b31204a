package org.mingzhang.page.download;

import java.util.Objects;

/**
 * One column of a downloadable table.
 *
 * @param id unique in its table and stable for ever: programs read by it
 * @param title finished words, without the unit
 * @param unit of every number in the column, {@code 万元}; empty for text and for counts without one
 */
public record DownloadColumn(String id, String title, String unit) {

  public DownloadColumn {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(unit, "unit");
  }
}
