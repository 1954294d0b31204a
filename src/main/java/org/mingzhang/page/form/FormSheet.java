package org.mingzhang.page.form;

import java.util.List;

/**
 * A sheet of a form.
 *
 * @param name unique in its workbook, at most 31 characters
 * @param widths of the columns, in Latin characters
 * @param lines how many lines of text each row must have room for
 * @param cells in reading order; none covers another
 */
public record FormSheet(
    String name, List<Integer> widths, List<Integer> lines, List<FormCell> cells) {

  public FormSheet {
    widths = List.copyOf(widths);
    lines = List.copyOf(lines);
    cells = List.copyOf(cells);
  }
}
