package org.mingzhang.check.money;

import java.util.stream.Stream;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.model.BudgetSection;

/** 年初预算数 and every adjustment make 全年预算数, row by row. */
final class AdjustedBudgetRule implements Rule {

  @Override
  public String code() {
    return "MZ-C102";
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    Stream.of(BudgetSection.values())
        .flatMap(section -> Row.all(context.report(), section))
        .flatMap(row -> Adjustments.sum(row).stream())
        .forEach(sum -> sum.report(findings));
  }
}
