package org.mingzhang.check.claim;

import java.util.List;
import org.mingzhang.check.Rule;

/** The rules of this package, in the order of their codes. */
public final class ClaimRules {

  private ClaimRules() {}

  /** The rules in the order of the catalogue. */
  public static List<Rule> all() {
    return List.of(
        new AllMetRule(),
        new NoneUnfinishedRule(),
        new CountRule(),
        new AtLeastRule(),
        new BalancedRule(),
        new StatedGradeRule());
  }
}
