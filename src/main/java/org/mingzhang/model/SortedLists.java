package org.mingzhang.model;

import java.util.List;
import java.util.function.ToIntFunction;

/** Looking things up in lists that are sorted by what is looked for. */
final class SortedLists {

  private SortedLists() {}

  /**
   * The elements that are equal to what is wanted; they stand side by side.
   *
   * @param order below zero for an element that comes before what is wanted, zero for one that is
   *     wanted, above zero for one behind
   */
  static <T> List<T> equal(List<T> sorted, ToIntFunction<T> order) {
    return sorted.subList(first(sorted, order, 0), first(sorted, order, 1));
  }

  /** The index of the first element of at least that order. */
  private static <T> int first(List<T> sorted, ToIntFunction<T> order, int atLeast) {
    int from = 0;
    int to = sorted.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (Integer.signum(order.applyAsInt(sorted.get(middle))) < atLeast) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
