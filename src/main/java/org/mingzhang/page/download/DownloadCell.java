package org.mingzhang.page.download;

import java.math.BigDecimal;
import java.util.Objects;

/** One cell of a downloadable table. */
public sealed interface DownloadCell {

  /** A cell with nothing in it: the source says nothing. */
  DownloadCell EMPTY = new Text("");

  /**
   * Words, or a figure that could not be read and is given as printed.
   *
   * @param text as shown; empty for an empty cell
   */
  record Text(String text) implements DownloadCell {
    public Text {
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * A figure that a spreadsheet may add up.
   *
   * @param printed as the source prints it, {@code 6,306,545.19}
   * @param value exact, in the unit of its column
   */
  record Number(String printed, BigDecimal value) implements DownloadCell {
    public Number {
      Objects.requireNonNull(printed, "printed");
      Objects.requireNonNull(value, "value");
    }
  }
}
