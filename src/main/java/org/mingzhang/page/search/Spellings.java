package org.mingzhang.page.search;

import java.util.HashMap;
import java.util.Map;

/** Places as terms have them, read once: most terms of all folders are on the same few places. */
final class Spellings {
  private static final int MOST = 10_000;

  private final Map<String, int[]> known = new HashMap<>();

  /** The places that a part of a text says. */
  int[] places(String text, int from, int to) {
    if (known.size() > MOST) {
      known.clear();
    }
    return known.computeIfAbsent(text.substring(from, to), Postings::numbers);
  }
}
