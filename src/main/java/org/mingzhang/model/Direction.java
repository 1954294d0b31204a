package org.mingzhang.model;

/** Which way of an indicator is good, where no operator says so. */
public enum Direction {
  HIGHER_IS_BETTER,
  LOWER_IS_BETTER,
  /** Only the target itself is good. */
  EXACT
}
