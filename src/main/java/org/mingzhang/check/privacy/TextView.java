package org.mingzhang.check.privacy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.mingzhang.check.Landmark;
import org.mingzhang.check.Search;

/**
 * A text as detectors see it, every character knowing where it came from. {@link #of} has
 * full-width characters made plain and invisible ones removed; {@link #joined} has, besides, what
 * separates the groups of a number removed: one blank, or one hyphen with or without a blank beside
 * it.
 */
final class TextView {

  static final Search SEPARATOR =
      new Search(
          Pattern.compile("(?<=\\d)(?:[ \\t]|[ ]?[-‐‒–—−][ ]?)(?=\\d|[Xx](?![A-Za-z0-9]))"),
          Landmark.behindDigit(" \t-‐‒–—−"),
          0);

  private final String text;
  private final int[] origins;
  private final boolean joined;
  private final boolean longNumber;

  private TextView(String text, int[] origins, boolean joined) {
    this.text = text;
    this.origins = origins;
    this.joined = joined;
    this.longNumber = Numbers.LONG.next(text, 0) >= 0;
  }

  static TextView of(String source) {
    StringBuilder plain = new StringBuilder();
    int[] origins = new int[source.length() + 1];
    for (int i = 0; i < source.length(); ) {
      int c = source.codePointAt(i);
      int same = PlainSigns.of(c);
      if (same >= 0 && plain.length() + 1 < origins.length) {
        origins[plain.length()] = i;
        plain.append((char) same);
      } else if (!isInvisible(c)) {
        String form = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        int needed = plain.length() + form.length() + 1;
        if (needed > origins.length) { // seldom: to copy at every character would take for ever
          origins = Arrays.copyOf(origins, 2 * needed);
        }
        Arrays.fill(origins, plain.length(), plain.length() + form.length(), i);
        plain.append(form);
      }
      i += Character.charCount(c);
    }
    origins = Arrays.copyOf(origins, plain.length() + 1);
    origins[plain.length()] = source.length();
    return new TextView(plain.toString(), origins, false);
  }

  TextView joined() {
    StringBuilder closed = new StringBuilder();
    int[] kept = new int[origins.length];
    int from = 0;
    for (MatchResult separator : SEPARATOR.in(text).toList()) {
      System.arraycopy(origins, from, kept, closed.length(), separator.start() - from);
      closed.append(text, from, separator.start());
      from = separator.end();
    }
    System.arraycopy(origins, from, kept, closed.length(), origins.length - from);
    closed.append(text, from, text.length());
    return new TextView(closed.toString(), Arrays.copyOf(kept, closed.length() + 1), true);
  }

  String text() {
    return text;
  }

  boolean isJoined() {
    return joined;
  }

  /** Whether there is a number of eleven digits or more; seldom, and no other is looked for. */
  boolean hasLongNumber() {
    return longNumber;
  }

  /** Where a character stood in the text itself. */
  int origin(int offset) {
    return origins[offset];
  }

  /** Whether something was removed before a character. */
  boolean isGapBefore(int offset) {
    return offset > 0 && origins[offset] - origins[offset - 1] > 1;
  }

  /** Whether anything was removed between two offsets. */
  boolean hasGap(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (isGapBefore(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInvisible(int c) {
    return c == 0xAD || Character.getType(c) == Character.FORMAT;
  }
}
