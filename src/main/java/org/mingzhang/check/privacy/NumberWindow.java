package org.mingzhang.check.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A stretch of a text in which a number of eleven digits or more may stand, with more words around
 * it than any detector of numbers looks at. Most texts have none, and are not looked at further.
 *
 * @param from offset of its first character
 * @param to offset behind its last
 */
record NumberWindow(int from, int to) {

  private static final int LEAST_DIGITS = 11;
  private static final int AROUND = 200;

  /** Tables begin with it; no reader sees it. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** What may stand within a number, and what makes it another number or none. */
  private enum Sign {
    DIGIT,
    GAP,
    OTHER,
    /** May be anything in its plain form. */
    UNKNOWN
  }

  /** Half of all signs: to look them up is faster. */
  private static final Sign[] ASCII =
      IntStream.range(0, 128).mapToObj(c -> sign((char) c)).toArray(Sign[]::new);

  /** All of a text, in its order; none touches another. */
  static List<NumberWindow> of(String text) {
    List<NumberWindow> windows = new ArrayList<>();
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c < ASCII.length ? ASCII[c] : sign(c)) {
        case DIGIT -> digits++;
        case UNKNOWN -> digits = LEAST_DIGITS;
        case OTHER -> digits = 0;
        case GAP -> {
          continue;
        }
      }
      if (digits >= LEAST_DIGITS) {
        add(windows, around(text, i));
      }
    }
    return windows;
  }

  /**
   * Whether a text has any, told from its bytes: most have none, and need not become a text.
   *
   * @param utf8 the text in UTF-8
   */
  static boolean areIn(byte[] utf8) {
    int digits = 0;
    int next = 0;
    while (next < utf8.length) {
      byte first = utf8[next];
      Sign sign = first >= 0 ? ASCII[first] : sign(Utf8Sign.at(utf8, next));
      if (sign == Sign.OTHER) { // before all else: nearly every sign
        digits = 0;
      } else if (sign == Sign.UNKNOWN || sign == Sign.DIGIT && ++digits == LEAST_DIGITS) {
        return true;
      }
      next += first >= 0 ? 1 : Utf8Sign.length(first);
    }
    return false;
  }

  private static void add(List<NumberWindow> windows, NumberWindow window) {
    int last = windows.size() - 1;
    if (last >= 0 && windows.get(last).to() >= window.from()) {
      windows.set(last, new NumberWindow(windows.get(last).from(), window.to()));
    } else {
      windows.add(window);
    }
  }

  private static NumberWindow around(String text, int at) {
    int from = Math.max(0, at - AROUND);
    int to = Math.min(text.length(), at + AROUND);
    boolean insidePair = from > 0 && Character.isLowSurrogate(text.charAt(from));
    return new NumberWindow(insidePair ? from - 1 : from, to);
  }

  private static Sign sign(char c) {
    int plain = PlainSigns.of(c);
    if (c == BYTE_ORDER_MARK) {
      return Sign.GAP;
    }
    if (plain < 0) {
      return c == '…' || c == '·' || c == '×' || c == '\n' ? Sign.OTHER : Sign.UNKNOWN;
    }
    if (plain >= '0' && plain <= '9') {
      return Sign.DIGIT;
    }
    return plain == ' ' || plain == '\t' || plain == '-' || plain == 0x2013 || plain == 0x2014
        ? Sign.GAP
        : Sign.OTHER;
  }
}
