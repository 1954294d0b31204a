package org.mingzhang.check.money;

import org.mingzhang.model.Comparison;
import org.mingzhang.model.Figure;

/** Counted things: people, posts, entries. */
final class Counts {

  private Counts() {}

  /** Whether it is one exact number that is no amount of money. */
  static boolean isExact(Figure figure) {
    return figure
        .quantity()
        .filter(q -> q.isExact() && q.moneyUnit().isEmpty())
        .filter(q -> q.comparison() == Comparison.UNSTATED || q.comparison() == Comparison.EQUAL)
        .isPresent();
  }
}
