package org.mingzhang.check.indicator;

import java.util.List;
import org.mingzhang.check.Rule;

/** The rules of this package, in the order of their codes. */
public final class IndicatorRules {

  private IndicatorRules() {}

  /** The rules in the order of the catalogue. */
  public static List<Rule> all() {
    return List.of(
        new WeightSumRule(),
        new ClassWeightsRule(),
        new ScoreWithinWeightRule(),
        new FullMarksRule(),
        new ActualOperatorRule(),
        new UnitsDifferRule(),
        new OverAttainmentRule(),
        new ShortfallRule(),
        new MissingClassRule(),
        new DirectionRule(),
        new StaffControlRule());
  }
}
