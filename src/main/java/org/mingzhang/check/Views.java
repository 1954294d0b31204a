package org.mingzhang.check;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What several rules see in one report, each made when the first of them asks for it. For one
 * thread.
 */
public final class Views {

  private final Map<Class<?>, Object> made = new HashMap<>();

  /** The view of that type; there is one way to make it. */
  <V> V get(Class<V> type, Supplier<V> make) {
    V view = type.cast(made.get(type));
    if (view == null) {
      view = make.get(); // which may ask for another view
      made.put(type, view);
    }
    return view;
  }
}
