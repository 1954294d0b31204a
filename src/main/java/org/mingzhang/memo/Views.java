package org.mingzhang.memo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What several parts of a stage see in one thing, each view made when the first of them asks for it
 * and kept as long as the thing itself. Safe for threads; two that ask for the same at once may
 * both make it, and get the same object.
 */
public final class Views {

  private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

  /**
   * The view of that type, immutable.
   *
   * @param make the one way to make it; may ask for other views
   */
  public <V> V get(Class<V> type, Supplier<? extends V> make) {
    Object known = made.get(type);
    if (known == null) {
      Object ours = make.get();
      known = made.putIfAbsent(type, ours);
      known = known == null ? ours : known;
    }
    return type.cast(known);
  }
}
