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
 * The totals of the functional and the economic classification are that of the budget, in the same
 * column. The economic classification is often printed for basic expenditure alone, so its total
 * may also be that one.
 */
final class ClassificationRule implements Rule {

  @Override
  public String code() {
    return "MZ-C109";
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    Report report = context.report();
    Optional<Row> total = Row.of(report, BudgetSection.BUDGET, RowRole.TOTAL);
    Optional<Row> basic = Row.of(report, BudgetSection.BUDGET, RowRole.BASIC);
    Row.of(report, BudgetSection.FUNCTIONAL, RowRole.TOTAL)
        .ifPresent(row -> check(row, total, Optional.empty(), findings));
    Row.of(report, BudgetSection.ECONOMIC, RowRole.TOTAL)
        .ifPresent(row -> check(row, total, basic, findings));
  }

  private static void check(
      Row classified, Optional<Row> total, Optional<Row> basic, Findings findings) {
    for (String column : classified.columns()) {
      Optional<SumCheck> ofTotal = compare(total, classified, column);
      ofTotal
          .filter(SumCheck::holds)
          .or(() -> compare(basic, classified, column).filter(SumCheck::holds))
          .or(() -> ofTotal)
          .ifPresent(sum -> sum.report(findings));
    }
  }

  private static Optional<SumCheck> compare(Optional<Row> budget, Row classified, String column) {
    return budget.flatMap(
        row -> SumCheck.of(row.headed(column), List.of(classified.headed(column))));
  }
}
