package org.mingzhang.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How much one chart can show: what is beyond stands in its table, and the page says so. */
final class Bounds {

  /** Most bars that stand by themselves. */
  static final int BARS = 30;

  /** Most groups of up to three bars. */
  static final int GROUPS = 12;

  private Bounds() {}

  /**
   * The first of all by that order, or all; in the order they came in.
   *
   * @param first what is to be kept sorts before what is not
   */
  static <T> List<T> keep(List<T> all, int most, Comparator<? super T> first) {
    Set<Integer> kept =
        IntStream.range(0, all.size())
            .boxed()
            .sorted(Comparator.comparing((Function<Integer, T>) all::get, first))
            .limit(most)
            .collect(Collectors.toSet());
    return IntStream.range(0, all.size()).filter(kept::contains).mapToObj(all::get).toList();
  }
}
