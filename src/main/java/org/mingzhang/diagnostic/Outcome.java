package org.mingzhang.diagnostic;

/** What a rule found when it held figures against each other. */
public enum Outcome {
  /** The figures agree, within the precision they are printed in. */
  HOLDS,
  /** They do not, or something is there that should not be. */
  BROKEN,
  /** Broken, and an editor has said why that stays so. */
  WAIVED
}
