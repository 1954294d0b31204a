package org.mingzhang.check.money;

import java.util.List;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.check.SumCheck;

/** What was there at the beginning of the year, and the change, make what is there at its end. */
final class AssetMovementRule implements Rule {

  @Override
  public String code() {
    return "MZ-C113";
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    context
        .report()
        .assets()
        .flatten()
        .forEach(
            asset ->
                SumCheck.check(
                    Assets.closing(asset),
                    List.of(Assets.opening(asset), Assets.change(asset)),
                    findings));
  }
}
