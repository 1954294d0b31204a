package org.mingzhang.model;

import java.util.Objects;

/**
 * A piece of text that an author wrote and a reader may come to see: a value of a data file with
 * its key, a narrative, an attachment.
 *
 * @param file path below the site's folder
 * @param line where the piece begins, counted from 1
 * @param column where it begins, counted from 1
 * @param text with line feeds only
 */
public record AuthorText(String file, int line, int column, String text) {

  public AuthorText {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(text, "text");
  }

  /** A whole file. */
  public static AuthorText ofFile(String file, String text) {
    return new AuthorText(file, 1, 1, text);
  }

  /** The line in the file of a character of this text, given by its offset. */
  public int lineAt(int offset) {
    return line + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  /** The column in the file of that character. */
  public int columnAt(int offset) {
    int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    int before = text.codePointCount(lineStart, offset);
    return lineStart == 0 ? column + before : before + 1;
  }
}
