package org.mingzhang.diagnostic;

import java.util.Comparator;
import java.util.Objects;

/**
 * A place in an author's file.
 *
 * @param file path below the site's folder, with forward slashes on every system
 * @param line counted from 1; 0 when the whole file is meant
 * @param column counted from 1 in characters; 0 when the whole line is meant
 */
public record SourceLocation(String file, int line, int column)
    implements Comparable<SourceLocation> {

  private static final Comparator<SourceLocation> ORDER =
      Comparator.comparing(SourceLocation::file)
          .thenComparingInt(SourceLocation::line)
          .thenComparingInt(SourceLocation::column);

  public SourceLocation {
    Objects.requireNonNull(file, "file");
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException("Lines and columns are counted from 1: " + line);
    }
  }

  /** The file as a whole. */
  public static SourceLocation of(String file) {
    return new SourceLocation(file, 0, 0);
  }

  @Override
  public int compareTo(SourceLocation other) {
    return ORDER.compare(this, other);
  }

  /** {@code path:line:column}, leaving out what is not known: the form editors make clickable. */
  @Override
  public String toString() {
    return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
