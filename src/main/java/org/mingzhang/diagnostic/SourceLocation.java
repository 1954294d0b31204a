package org.mingzhang.diagnostic;

import java.util.Comparator;
import java.util.Objects;

/**
 * A place in an author's file.
 *
 * @param file path below the site's folder, with forward slashes on every system
 * @param sheet of a workbook, whose rows are lines; empty in a file that has no sheets
 * @param line counted from 1; 0 when the whole file is meant
 * @param column counted from 1 in characters; 0 when the whole line is meant
 */
public record SourceLocation(String file, String sheet, int line, int column)
    implements Comparable<SourceLocation> {

  private static final Comparator<SourceLocation> ORDER =
      Comparator.comparing(SourceLocation::file)
          .thenComparing(SourceLocation::sheet)
          .thenComparingInt(SourceLocation::line)
          .thenComparingInt(SourceLocation::column);

  public SourceLocation {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(sheet, "sheet");
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException("Lines and columns are counted from 1: " + line);
    }
  }

  /** A place in a file of text. */
  public SourceLocation(String file, int line, int column) {
    this(file, "", line, column);
  }

  /** The file as a whole. */
  public static SourceLocation of(String file) {
    return new SourceLocation(file, 0, 0);
  }

  @Override
  public int compareTo(SourceLocation other) {
    return ORDER.compare(this, other);
  }

  /**
   * {@code path:line:column}, leaving out what is not known: the form editors make clickable. A
   * cell is {@code path:Sheet1!C7}, as spreadsheet programs name it.
   */
  @Override
  public String toString() {
    if (!sheet.isEmpty()) {
      return line == 0 ? file + ":" + sheet : file + ":" + sheet + "!" + cell();
    }
    return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }

  /** The cell as spreadsheet programs name it, {@code C7}; for places in sheets only. */
  public String cell() {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.append(line).toString();
  }
}
