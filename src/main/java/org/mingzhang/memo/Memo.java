package org.mingzhang.memo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The results of one pure function, from one run to the next. What a run does not ask for is
 * forgotten at the end of it. Safe for threads within a run; two that ask for the same at once may
 * both make it, and get the same object.
 *
 * @param <K> everything the function looks at, compared by {@code equals}; see {@link Same}
 * @param <V> what it makes, immutable
 */
public final class Memo<K, V> {

  private volatile Map<K, V> before = new ConcurrentHashMap<>();
  private volatile Map<K, V> now = new ConcurrentHashMap<>();

  /** Begins a run: what the last one asked for can be found, everything older is gone. */
  public void nextRun() {
    before = now;
    now = new ConcurrentHashMap<>();
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
    V ofThisRun = now.get(inputs);
    if (ofThisRun != null && holds.test(ofThisRun)) {
      return ofThisRun;
    }
    V known = ofThisRun == null ? before.get(inputs) : null;
    V result = known != null && holds.test(known) ? known : make.get();
    return put(inputs, ofThisRun, result);
  }

  /** Whoever comes first decides; what no longer holds is replaced. */
  private V put(K inputs, V outdated, V result) {
    return now.merge(inputs, result, (found, ours) -> found == outdated ? ours : found);
  }
}
