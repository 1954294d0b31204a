package org.mingzhang.page.poster;

import java.util.ArrayList;
import java.util.List;

/**
 * What stays together at the end of a line: words and numbers, a mark of punctuation with the
 * letter it belongs to, a number with its unit.
 */
final class Pieces {
  private static final String NEVER_FIRST = "，。、；：？！）》〉」』】〕”’…—～·％℃℉‰,.;:?!)]}%/";
  private static final String NEVER_LAST = "（《〈「『【〔“‘([{￥¥";

  private final List<String> pieces = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private int last;

  private Pieces() {}

  /** The text cut wherever a line may end; together the pieces are the text. */
  static List<String> of(String text) {
    Pieces pieces = new Pieces();
    text.codePoints().forEach(pieces::add);
    pieces.close();
    return pieces.pieces;
  }

  private void add(int letter) {
    if (open.length() > 0 && mayBreak(letter)) {
      close();
    }
    open.appendCodePoint(letter);
    last = letter;
  }

  private boolean mayBreak(int letter) {
    if (letter == ' ' || NEVER_FIRST.indexOf(letter) >= 0 || NEVER_LAST.indexOf(last) >= 0) {
      return false;
    }
    if (isLatin(last) && isLatin(letter)) {
      return false;
    }
    return !isUnitOfNumber(letter);
  }

  /** {@code 279.08 万元} and {@code 34 项}: the first letter behind the space of a number. */
  private boolean isUnitOfNumber(int letter) {
    int length = open.length();
    boolean money = length > 1 && letter == '元' && (last == '万' || last == '亿');
    boolean spaced = last == ' ' && length > 1 && Character.isDigit(open.charAt(length - 2));
    return money || spaced && !isLatin(letter);
  }

  private static boolean isLatin(int letter) {
    return letter > ' ' && letter < 0x7F;
  }

  private void close() {
    if (open.length() > 0) {
      pieces.add(open.toString());
      open.setLength(0);
    }
  }
}
