package org.mingzhang.check.money;

import java.util.List;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Named;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.check.SumCheck;
import org.mingzhang.model.Asset;
import org.mingzhang.model.Report;

/** An asset begins the year with what it had at the end of the last one. */
final class OpeningAssetsRule implements Rule {

  @Override
  public String code() {
    return "MZ-C116";
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    context
        .previous()
        .ifPresent(
            previous ->
                context
                    .report()
                    .assets()
                    .flatten()
                    .forEach(asset -> compare(asset, previous.report(), findings)));
  }

  private static void compare(Asset asset, Report previous, Findings findings) {
    previous
        .assets()
        .flatten()
        .filter(last -> last.id().equals(asset.id()))
        .map(last -> Named.ofYear(previous.year(), Assets.closing(last)))
        .forEach(closing -> SumCheck.check(Assets.opening(asset), List.of(closing), findings));
  }
}
