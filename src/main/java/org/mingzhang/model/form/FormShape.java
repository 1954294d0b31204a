package org.mingzhang.model.form;

/** What the rows of a table of a form are. */
public enum FormShape {
  /** Amounts of money, in a tree. */
  AMOUNTS,
  /** Counts of people and parts of the organisation, in a tree. */
  COUNTS,
  /** Assets at the beginning and the end of the year, in a tree. */
  ASSETS,
  /** Something in words. */
  STATEMENTS,
  /** Indicators, by class and dimension. */
  INDICATORS
}
