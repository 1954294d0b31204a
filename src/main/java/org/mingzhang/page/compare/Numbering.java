package org.mingzhang.page.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Numbers values in the order in which they come, from 0. */
final class Numbering<T> {
  private final Map<T, Integer> numbers = new LinkedHashMap<>();

  int of(T value) {
    return numbers.computeIfAbsent(value, v -> numbers.size());
  }

  Set<T> values() {
    return numbers.keySet();
  }
}
