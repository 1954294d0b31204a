package org.mingzhang.cli;

/** Texts in columns of a terminal, where a Chinese character is as wide as two letters. */
final class Columns {

  /** The first of the scripts whose characters are wide. */
  private static final int WIDE = 0x1100;

  private Columns() {}

  static int width(String text) {
    return text.codePoints().map(c -> c < WIDE ? 1 : 2).sum();
  }

  /** Blanks behind it up to a width. */
  static String left(String text, int width) {
    return text + blanks(text, width);
  }

  /** Blanks before it up to a width. */
  static String right(String text, int width) {
    return blanks(text, width) + text;
  }

  private static String blanks(String text, int width) {
    return " ".repeat(Math.max(0, width - width(text)));
  }
}
