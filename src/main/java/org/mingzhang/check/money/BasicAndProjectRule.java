package org.mingzhang.check.money;

import java.util.List;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.RowRole;

/**
 * Basic and project expenditure make the total where the three stand side by side. As parts of one
 * tree they are the business of {@link PartsAndTotalRule}; beside a fourth kind of expenditure they
 * are nobody's.
 */
final class BasicAndProjectRule implements Rule {

  private static final List<RowRole> PARTS = List.of(RowRole.BASIC, RowRole.PROJECT);

  @Override
  public String code() {
    return "MZ-C104";
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    boolean others =
        Row.roots(context.report(), BudgetSection.BUDGET).stream()
            .anyMatch(row -> row.is(RowRole.OTHER) && !row.data().none());
    if (!others) {
      ColumnSums.checkApart(context.report(), RowRole.TOTAL, PARTS, findings);
    }
  }
}
