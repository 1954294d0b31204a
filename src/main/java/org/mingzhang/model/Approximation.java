package org.mingzhang.model;

/** Whether a printed number is exact, and if not, what its author said about it. */
public enum Approximation {
  EXACT,
  /** 约, 左右: on either side. */
  ABOUT,
  /** 近: a little less. */
  NEARLY,
  /** 余, 多, 以上 in a reported result: somewhat more. */
  OVER
}
