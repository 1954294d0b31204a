package org.mingzhang.measure.score;

/** How a score was arrived at, or why it was not. */
public enum ScoreBasis {
  /** Weight × execution rate, at most the weight. */
  EXECUTION_RATE,
  /** The target was reached: the full weight. */
  TARGET_MET,
  /**
   * Far above the target: the full weight, less what the unit takes off for a target set too low.
   */
  FAR_ABOVE_TARGET,
  /** Short of the target: weight × attainment. */
  ATTAINMENT,
  /** Words: anything within the band of their grade. */
  QUALITATIVE_BAND,
  /** Not reached, and no ratio says how far: anything up to the weight. */
  NO_RATIO,
  /** Nothing to compute with: no rate, no actual, no target, or not assessable. */
  NOT_COMPUTABLE
}
