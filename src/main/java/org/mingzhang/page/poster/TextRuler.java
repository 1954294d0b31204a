package org.mingzhang.page.poster;

/**
 * Estimates how wide a text is in whatever font the reader has: never less than it takes. Chinese
 * letters take one em; the others take what they take in the widest of the common fonts.
 */
final class TextRuler {
  private static final int FULL = 100;
  private static final int NARROW = 36;
  private static final int DIGIT = 60;
  private static final int CAPITAL = 76;
  private static final int WIDE = 98;
  private static final int OTHER = 62;

  private TextRuler() {}

  /** In units, rounded up. */
  static int width(String text, Type type) {
    int hundredths = text.codePoints().map(TextRuler::hundredths).sum();
    return (hundredths * type.size() + FULL - 1) / FULL;
  }

  private static int hundredths(int letter) {
    if (letter >= 0x7F) {
      return FULL;
    }
    if ("MW@%mw".indexOf(letter) >= 0) {
      return WIDE;
    }
    if (" .,:;!'|ijl()[]".indexOf(letter) >= 0) {
      return NARROW;
    }
    if (letter >= '0' && letter <= '9') {
      return DIGIT;
    }
    return letter >= 'A' && letter <= 'Z' ? CAPITAL : OTHER;
  }
}
