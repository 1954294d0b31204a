package org.mingzhang.check;

/** What is the matter where a rule is broken: not everything that is found is a wrong number. */
public enum Matter {
  /** Two figures that should be one, or a sum or quotient that does not come out. */
  FIGURES,
  /** The source says in words what its own data does not bear out. */
  STATEMENT,
  /** A number that no data stands behind. */
  GROUND,
  /** A figure beyond the bound that its form or an approval sets. */
  LIMIT,
  /** A score or weight that is not what the rule set makes of the data. */
  SCORING,
  /** Something that the form asks for is not there. */
  MISSING,
  /** The data is there, but not why, or on what basis. */
  UNEXPLAINED,
  /** Two figures that cannot be held against each other, as they are printed. */
  INCOMPARABLE,
  /** Print that can be understood in more than one way. */
  AMBIGUOUS,
  /** Remains of templates, software or other texts. */
  LEFTOVER,
  /** Slips of writing: doubled words, marks without their counterpart. */
  WRITING,
  /** A day that cannot be, as far as the site knows. */
  DATE
}
