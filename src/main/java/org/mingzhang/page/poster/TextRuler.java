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
    return width(hundredths(text), type);
  }

  /** The same of a text that was measured in hundredths of an em. */
  static int width(int hundredths, Type type) {
    return (hundredths * type.size() + FULL - 1) / FULL;
  }

  /** In hundredths of an em; of two texts one behind the other, the sum. */
  static int hundredths(String text) {
    int hundredths = 0;
    for (int i = 0; i < text.length(); i++) { // A stream would take longer than the sum.
      char letter = text.charAt(i);
      hundredths += Character.isLowSurrogate(letter) ? 0 : hundredths(letter);
    }
    return hundredths;
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
