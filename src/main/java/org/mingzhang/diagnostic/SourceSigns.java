package org.mingzhang.diagnostic;

import java.util.Locale;

/**
 * Signs that nobody can see, which no author's file may hold, be it data or prose, and no message
 * prints as they are.
 */
public final class SourceSigns {

  /** What is longer tells a reader no more. */
  private static final int LONGEST_PRINTED = 500;

  private SourceSigns() {}

  /**
   * Control and private-use characters, lone surrogates, what turns the direction of the line so
   * that another figure is seen than stands there, and U+FFFC, which marks macros in prose. Tabs
   * and line feeds are allowed.
   */
  public static boolean isForbidden(int character) {
    int type = Character.getType(character);
    return (type == Character.CONTROL && character != '\t' && character != '\n')
        || type == Character.PRIVATE_USE
        || type == Character.SURROGATE
        || turnsDirection(character)
        || character == 0xFFFC
        || (character & 0xFFFE) == 0xFFFE;
  }

  /** Where the first forbidden sign of a text stands; -1 when it has none. */
  public static int firstForbidden(String text) {
    char[] signs = text.toCharArray();
    for (int i = 0; i < signs.length; i++) {
      if (!isCommon(signs[i])) {
        int character = text.codePointAt(i);
        if (isForbidden(character)) {
          return i;
        }
        i += Character.charCount(character) - 1;
      }
    }
    return -1;
  }

  /** Nearly all that anybody writes, none of it forbidden: quick to tell. */
  private static boolean isCommon(char sign) {
    return sign >= ' ' && sign <= '~'
        || sign >= '\u4E00' && sign <= '\u9FFF'
        || sign >= '\u3000' && sign <= '\u303F'
        || sign >= '\uFF01' && sign <= '\uFF5E';
  }

  private static boolean turnsDirection(int character) {
    return character == 0x061C
        || character == 0x200E
        || character == 0x200F
        || (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
  }

  /**
   * A text that is safe on one line of a terminal: line ends as spaces, forbidden signs by their
   * number, cut where it is far too long.
   */
  public static String printable(String text) {
    StringBuilder printed = new StringBuilder();
    text.codePoints().limit(LONGEST_PRINTED).forEach(sign -> append(printed, sign));
    boolean cut = text.codePointCount(0, text.length()) > LONGEST_PRINTED;
    return cut ? printed.append('…').toString() : printed.toString();
  }

  private static void append(StringBuilder printed, int sign) {
    if (sign == '\n' || sign == '\t') {
      printed.append(' ');
    } else if (isForbidden(sign)) {
      printed.append(String.format(Locale.ROOT, "<U+%04X>", sign));
    } else {
      printed.appendCodePoint(sign);
    }
  }

  /** Whether a merge that met a conflict wrote this line. */
  public static boolean isConflictMark(String line) {
    return line.startsWith("<<<<<<< ") || line.startsWith(">>>>>>> ");
  }
}
