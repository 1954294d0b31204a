package org.mingzhang.model;

/** What a source says about its own figures, so that a rule can hold the saying against them. */
public enum ClaimKind {
  /** Everything in {@code about} was achieved. */
  ALL_MET,
  /** Nothing was left undone. */
  NONE_UNFINISHED,
  /** {@code about} has this many entries. */
  COUNT,
  /** {@code about} changed by this percentage over last year. */
  CHANGE_RATE,
  /** {@code about} changed by this amount over last year. */
  CHANGE_AMOUNT,
  /** A figure is stated once more, in another place. */
  RESTATEMENT,
  /** Every entry of {@code about} is at least this. */
  AT_LEAST,
  /** Income and expenditure balance. */
  BALANCED,
  /** The grade of the evaluation. */
  GRADE,
  /** Anything else that a reader could hold against a figure. */
  OTHER
}
