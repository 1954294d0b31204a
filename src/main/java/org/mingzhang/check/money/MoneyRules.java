package org.mingzhang.check.money;

import java.util.List;
import org.mingzhang.check.Rule;

/** The rules of this package, in the order of their codes. */
public final class MoneyRules {

  private MoneyRules() {}

  /** The rules in the order of the catalogue. */
  public static List<Rule> all() {
    return List.of(
        new PrintedReadingRule(),
        new PartsAndTotalRule(),
        new AdjustedBudgetRule(),
        new SourcesAndUsesRule(),
        new BasicAndProjectRule(),
        new PersonnelAndOperatingRule(),
        new ProjectListRule(),
        new RestatementRule(),
        new ThreePublicRule(),
        new ClassificationRule(),
        new ExecutionRateRule(),
        new AdjustmentSignRule(),
        new CarryOverRule(),
        new AssetMovementRule(),
        new ChangeCausesRule(),
        new StaffAndPostsRule(),
        new OpeningAssetsRule(),
        new PriorYearColumnRule(),
        new ClaimedChangeRule(),
        new AdjustmentRateRule(),
        new StaffPartsRule());
  }
}
