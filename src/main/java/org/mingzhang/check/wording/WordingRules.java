package org.mingzhang.check.wording;

import java.util.List;
import org.mingzhang.check.Rule;

/** The rules of this package, in the order of their codes. */
public final class WordingRules {

  private WordingRules() {}

  /** The rules in the order of the catalogue. */
  public static List<Rule> all() {
    return List.of(
        new PlaceholderRule(),
        new DebrisRule(),
        new DoubledWordRule(),
        new UnbalancedMarkRule(),
        new RelativeYearRule(),
        new UndatedRule(),
        new WrongRegionWordRule(),
        new FutureDateRule());
  }
}
