package org.mingzhang.check;

import org.mingzhang.diagnostic.Severity;

/**
 * One named rule. Its words stand in the bundle {@code check} under its code: {@code title}, {@code
 * ground}, {@code example}, {@code holds}, {@code problem}, {@code remedy}.
 */
public interface Rule {

  /** Stable for ever, {@code MZ-C} and three digits. */
  String code();

  /**
   * What a broken finding of this rule means; a contradiction in a printed original is a warning.
   */
  default Severity severity() {
    return Severity.WARNING;
  }

  /** What readers are told that is the matter, in a word, where this rule is broken. */
  default Matter matter() {
    return Matter.FIGURES;
  }

  /**
   * Judges one report. What cannot be compared, because a figure is not reported, is no finding.
   */
  void check(RuleContext report, Findings findings);
}
