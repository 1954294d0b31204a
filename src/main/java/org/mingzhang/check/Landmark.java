package org.mingzhang.check;

import java.util.BitSet;
import java.util.List;

/** What every match of a pattern has at its beginning or near it, and most of a text has not. */
@FunctionalInterface
public interface Landmark {

  /** The first place at or after an offset; -1 when there is none. */
  int next(String text, int from);

  /** Where one of some words begins. */
  static Landmark words(String... words) {
    List<String> all = List.of(words);
    BitSet beginnings = new BitSet();
    all.forEach(word -> beginnings.set(word.charAt(0)));
    return (text, from) -> {
      for (int i = from; i < text.length(); i++) {
        if (beginnings.get(text.charAt(i)) && startsWithAny(all, text, i)) {
          return i;
        }
      }
      return -1;
    };
  }

  /** Where a row of at least so many digits begins. */
  static Landmark digits(int least) {
    return (text, from) -> {
      for (int i = from; i < text.length(); i++) {
        if (isDigit(text.charAt(i)) && (i == 0 || !isDigit(text.charAt(i - 1)))) {
          int end = i + 1;
          while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
          }
          if (end - i >= least) {
            return i;
          }
          i = end;
        }
      }
      return -1;
    };
  }

  /** Where one of some signs stands behind a digit. */
  static Landmark behindDigit(String signs) {
    return (text, from) -> {
      for (int i = Math.max(1, from); i < text.length(); i++) {
        if (isDigit(text.charAt(i - 1)) && signs.indexOf(text.charAt(i)) >= 0) {
          return i;
        }
      }
      return -1;
    };
  }

  /** Where the same signs, one or more and at the most so many, stand twice. */
  static Landmark doubled(int most) {
    return (text, from) -> {
      char[] signs = text.toCharArray(); // looked at ten times each: a string is slow at that
      for (int i = from; i + 1 < signs.length; i++) {
        int longest = Math.min(most, (signs.length - i) / 2);
        for (int length = 1; length <= longest; length++) {
          if (signs[i] == signs[i + length] && text.regionMatches(i, text, i + length, length)) {
            return i;
          }
        }
      }
      return -1;
    };
  }

  private static boolean startsWithAny(List<String> words, String text, int at) {
    for (String word : words) {
      if (text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
