package org.mingzhang.memo;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The results of one pure function, from one run to the next. What a run does not ask for is
 * forgotten at the end of it. Not for two threads at once.
 *
 * @param <K> everything the function looks at, compared by {@code equals}; see {@link Same}
 * @param <V> what it makes, immutable
 */
public final class Memo<K, V> {

  private Map<K, V> before = new HashMap<>();
  private Map<K, V> now = new HashMap<>();

  /** Begins a run: what the last one asked for can be found, everything older is gone. */
  public void nextRun() {
    before = now;
    now = new HashMap<>();
  }

  /** The result for those inputs, made unless it was made in this run or in the last. */
  public V get(K inputs, Supplier<? extends V> make) {
    return get(inputs, known -> true, make);
  }

  /**
   * The same for a function that looks at more than its inputs, such as files it finds by itself.
   *
   * @param holds whether that is still as it was when a result was made
   */
  public V get(K inputs, Predicate<? super V> holds, Supplier<? extends V> make) {
    V known = now.get(inputs);
    if (known == null) {
      known = before.get(inputs);
    }
    if (known == null || !holds.test(known)) {
      known = make.get();
    }
    now.put(inputs, known);
    return known;
  }
}
