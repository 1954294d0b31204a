package org.mingzhang.bench.province;

/** What is wrong in a report, so that the reconciliation has something to find. */
enum Slip {
  NONE,
  /** The total is not the sum of its parts. */
  TOTAL,
  /** An execution rate is not what its amounts say. */
  RATE,
  /** A target was missed and nothing explains it. */
  REASON,
  /** The total score is not the sum of the scores. */
  SCORE,
  /** The opening assets are not last year's closing ones. */
  OPENING;

  private static final int IN_A_HUNDRED = 8;

  static Slip drawn(Draw draw) {
    return draw.chance(IN_A_HUNDRED) ? values()[draw.between(1, values().length - 1)] : NONE;
  }
}
