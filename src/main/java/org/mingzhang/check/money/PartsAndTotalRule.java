package org.mingzhang.check.money;

import java.util.stream.Stream;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.model.BudgetSection;

/**
 * The parts of every row of every budget table add up to it, column by column. The three public
 * expenses have a rule of their own.
 */
final class PartsAndTotalRule implements Rule {

  @Override
  public String code() {
    return "MZ-C101";
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    Stream.of(BudgetSection.values())
        .filter(section -> section != BudgetSection.THREE_PUBLIC)
        .flatMap(section -> Row.all(context.report(), section))
        .forEach(row -> ColumnSums.check(row, row.parts(), findings));
  }
}
