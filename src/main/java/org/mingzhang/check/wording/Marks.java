package org.mingzhang.check.wording;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.check.Landmark;

/** Quotation marks and brackets that open and close. */
final class Marks {

  private static final String OPENING = "“《（【〔「『(";
  private static final String CLOSING = "”》）】〕」』)";

  /** Most texts have none and are done with. */
  private static final Landmark ANY = Landmark.words((OPENING + CLOSING).split(""));

  /** 1） and a) at the head of an item close nothing. */
  private static final Pattern ENUMERATOR =
      Pattern.compile("(?<![^\\s，。；：、|*.])[0-9a-zA-Z一二三四五六七八九十]{1,3}[）)]");

  private Marks() {}

  /**
   * The first mark without its other half; empty when all are in pairs. A half-width bracket pairs
   * with a full-width one: to mix them is no question of sense.
   */
  static Optional<Integer> unpaired(String text) {
    if (ANY.next(text, 0) < 0) {
      return Optional.empty();
    }
    String plain = ENUMERATOR.matcher(text).replaceAll(m -> " ".repeat(m.group().length()));
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < plain.length(); i++) {
      int closing = CLOSING.indexOf(plain.charAt(i));
      if (OPENING.indexOf(plain.charAt(i)) >= 0) {
        open.push(i);
      } else if (closing >= 0 && !open.isEmpty() && pairs(plain, open.peek(), closing)) {
        open.pop();
      } else if (closing >= 0) {
        return Optional.of(open.isEmpty() ? i : open.peek());
      }
    }
    return Optional.ofNullable(open.pollLast());
  }

  private static boolean pairs(String text, int opened, int closing) {
    return shape(CLOSING.charAt(closing)) == shape(CLOSING.charAt(indexOfOpening(text, opened)));
  }

  private static int indexOfOpening(String text, int opened) {
    return OPENING.indexOf(text.charAt(opened));
  }

  private static char shape(char closing) {
    return closing == ')' ? '）' : closing;
  }
}
