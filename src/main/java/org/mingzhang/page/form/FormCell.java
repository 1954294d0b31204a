package org.mingzhang.page.form;

import java.util.Objects;
import org.mingzhang.page.download.DownloadCell;

/**
 * A cell, or an area of merged cells.
 *
 * @param row of its upper left corner, from 0
 * @param column of its upper left corner, from 0
 * @param down how many rows it covers, at least 1
 * @param across how many columns it covers, at least 1
 * @param tone how it looks
 * @param content a number is as a spreadsheet holds it: {@code 98%} is 0.98
 */
public record FormCell(
    int row, int column, int down, int across, FormTone tone, DownloadCell content) {

  public FormCell {
    Objects.requireNonNull(tone, "tone");
    Objects.requireNonNull(content, "content");
    if (row < 0 || column < 0 || down < 1 || across < 1) {
      throw new IllegalArgumentException("No area: " + row + ", " + column);
    }
  }
}
