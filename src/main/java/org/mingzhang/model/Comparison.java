package org.mingzhang.model;

/** How an actual value is held against a target. Strict comparisons stay strict. */
public enum Comparison {
  AT_LEAST("≥"),
  AT_MOST("≤"),
  MORE_THAN(">"),
  LESS_THAN("<"),
  EQUAL("="),
  /** No operator was printed; what that means is decided where the value is judged. */
  UNSTATED("");

  private final String sign;

  Comparison(String sign) {
    this.sign = sign;
  }

  /** The sign as printed on pages; empty for {@link #UNSTATED}. */
  public String sign() {
    return sign;
  }
}
