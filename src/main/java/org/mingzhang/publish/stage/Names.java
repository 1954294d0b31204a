package org.mingzhang.publish.stage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;

/** Names in a page, in lower case. Each comes hundreds of times and is made a string once. */
final class Names {

  /** A power of two; more names than half of it are made a string each time. */
  private static final int SLOTS = 512;

  private final String[] known = new String[SLOTS];
  private int count;

  /** The name between two offsets, which has letters of ASCII only. */
  String of(byte[] source, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + source[i];
    }
    int slot = (hash ^ hash >>> 9) & SLOTS - 1;
    while (known[slot] != null) {
      if (isWritten(known[slot], source, from, to)) {
        return known[slot];
      }
      slot = slot + 1 & SLOTS - 1;
    }
    String name = new String(source, from, to - from, ISO_8859_1).toLowerCase(Locale.ROOT);
    if (count < SLOTS / 2 && isWritten(name, source, from, to)) {
      known[slot] = name;
      count++;
    }
    return name;
  }

  private static boolean isWritten(String name, byte[] source, int from, int to) {
    boolean same = name.length() == to - from;
    for (int i = from; same && i < to; i++) {
      same = name.charAt(i - from) == source[i];
    }
    return same;
  }
}
