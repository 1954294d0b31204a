package org.mingzhang.measure.attainment;

/** How an attainment was decided. */
public enum AttainmentRule {
  /** Actual over target; more is better. */
  ACTUAL_OVER_TARGET,
  /** Target over actual; less is better. */
  TARGET_OVER_ACTUAL,
  /** Only the target itself, or a smaller deviation from it, is good. */
  EXACT_TARGET,
  /** The target is zero: no ratio exists, the values are compared. */
  ZERO_TARGET,
  /** Less is better and the actual is zero: no ratio exists, and the target is reached. */
  ZERO_ACTUAL,
  /** One of the two lies below zero: a ratio would mislead, the values are compared. */
  BELOW_ZERO,
  /** The target is a range; the actual lies in it or not. */
  WITHIN_RANGE,
  /** Words against words. */
  SAME_WORDS,
  /** Words that report the target reached, though not in the target's own words. */
  WORDS_OF_COMPLETION,
  /** The target is a day and the actual says when it was done. */
  BY_DEADLINE,
  /** The actual is approximate or a range, and wholly on one side of the target. */
  CLEAR_OF_TARGET,
  /** There is no actual. */
  NO_ACTUAL,
  /** There is no target. */
  NO_TARGET,
  /** The actual carries an operator and so is a range without an end. */
  ACTUAL_WITH_OPERATOR,
  /** Target and actual are in units that do not convert. */
  UNITS_DIFFER,
  /** An approximate figure, or one end of a range, lies too near the other side to be judged. */
  APPROXIMATE,
  /** One of the two cannot be read, or words stand against a number. */
  NOT_COMPARABLE
}
