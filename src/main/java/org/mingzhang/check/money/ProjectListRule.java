package org.mingzhang.check.money;

import java.util.List;
import java.util.Optional;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.check.SumCheck;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.Report;
import org.mingzhang.model.RowRole;

/**
 * Projects listed by themselves add up to the printed project expenditure.
 *
 * <p>A list without a total of its own may name the larger projects only: then it may be less than
 * the project expenditure, but never more.
 */
final class ProjectListRule implements Rule {

  @Override
  public String code() {
    return "MZ-C106";
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    Report report = context.report();
    Optional<Row> total = Row.of(report, BudgetSection.PROJECTS, RowRole.TOTAL);
    List<Row> listed =
        Row.roots(report, BudgetSection.PROJECTS).stream().filter(r -> r.is(RowRole.ITEM)).toList();
    total
        .filter(row -> row.parts().isEmpty())
        .ifPresent(row -> ColumnSums.check(row, listed, findings));
    Row.of(report, BudgetSection.BUDGET, RowRole.PROJECT)
        .ifPresent(
            budget ->
                total.ifPresentOrElse(
                    row -> check(budget, List.of(row), true, findings),
                    () -> check(budget, listed, false, findings)));
  }

  private static void check(Row budget, List<Row> listed, boolean complete, Findings findings) {
    for (String column : budget.columns()) {
      SumCheck.of(budget.headed(column), ColumnSums.cells(listed, column))
          .filter(sum -> complete || sum.holds() || sum.exceeds())
          .ifPresent(sum -> sum.report(findings));
    }
  }
}
