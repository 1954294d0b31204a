package org.mingzhang.diagnostic;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sentence with places for words, in the notation of {@link MessageFormat}, taken apart once and
 * filled often. Safe for threads, which a {@code MessageFormat} is not.
 */
public final class SentencePattern {

  private static final int MOST_DIGITS = 2;

  private final String pattern;
  private final boolean plain;

  /** What stands before, between and behind the places: one more than there are places. */
  private final List<String> texts = new ArrayList<>();

  /** The numbers of their arguments. */
  private final List<Integer> places = new ArrayList<>();

  private SentencePattern(String pattern) {
    this.pattern = pattern;
    this.plain = takeApart();
  }

  /** The pattern, taken apart. */
  public static SentencePattern of(String pattern) {
    return new SentencePattern(pattern);
  }

  /**
   * The sentence; a place whose argument is missing stays as it is written.
   *
   * @throws IllegalArgumentException when the pattern is none
   */
  public String fill(String... arguments) {
    if (!plain) {
      return new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }
    if (places.isEmpty()) {
      return texts.get(0);
    }
    StringBuilder filled = new StringBuilder(texts.get(0));
    for (int i = 0; i < places.size(); i++) {
      int place = places.get(i);
      if (place < arguments.length) {
        filled.append(arguments[place]);
      } else {
        filled.append('{').append(place).append('}');
      }
      filled.append(texts.get(i + 1));
    }
    return filled.toString();
  }

  /** False when a place asks for more than to be filled. */
  private boolean takeApart() {
    StringBuilder text = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\'' && pattern.startsWith("''", i)) {
        text.append(c);
        i++;
      } else if (c == '\'') {
        quoted = !quoted;
      } else if (c == '{' && !quoted) {
        int end = pattern.indexOf('}', i);
        if (!isNumber(i + 1, end)) {
          return false;
        }
        texts.add(text.toString());
        text.setLength(0);
        places.add(Integer.valueOf(pattern.substring(i + 1, end)));
        i = end;
      } else {
        text.append(c);
      }
    }
    texts.add(text.toString());
    return true;
  }

  private boolean isNumber(int from, int to) {
    return to > from
        && to - from <= MOST_DIGITS
        && pattern.substring(from, to).chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
