package org.mingzhang.narrative;

import java.util.HashMap;
import java.util.Map;

/** What one narrative has included so far. */
final class IncludeChain {

  /** Which file included which, for the chain above the file that is being read. */
  private final Map<String, String> includedBy = new HashMap<>();

  private int count;

  /** Counts a directive and says how many there were with it. */
  int next() {
    return ++count;
  }

  void add(String name, String from) {
    includedBy.put(name, from);
  }

  /** Whether a file is another one or above it. */
  boolean isAbove(String name, String from) {
    for (String above = from; above != null; above = includedBy.get(above)) {
      if (above.equals(name)) {
        return true;
      }
    }
    return false;
  }
}
