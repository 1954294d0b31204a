package org.mingzhang.check.money;

import org.mingzhang.check.Findings;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.check.SumCheck;

/** The causes that a source gives for the change of an asset add up to the change it states. */
final class ChangeCausesRule implements Rule {

  @Override
  public String code() {
    return "MZ-C114";
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    context
        .report()
        .assets()
        .flatten()
        .filter(asset -> asset.parts().size() > 1)
        .forEach(
            asset ->
                SumCheck.check(
                    Assets.change(asset),
                    asset.parts().stream().map(Assets::change).toList(),
                    findings));
  }
}
