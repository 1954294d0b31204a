package org.mingzhang.check.money;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.check.SumCheck;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.AmountColumn;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.Claim;
import org.mingzhang.model.ClaimKind;
import org.mingzhang.model.Report;
import org.mingzhang.model.ReportFigures;
import org.mingzhang.model.RowRole;

/**
 * Budgeted sources equal budgeted uses, column by column.
 *
 * <p>What came in over the year need not equal what was spent, so that there only equality is told,
 * unless the source itself says that they balance.
 */
final class SourcesAndUsesRule implements Rule {

  private static final List<AmountColumn> BUDGETED =
      List.of(AmountColumn.INITIAL, AmountColumn.ADJUSTED);

  @Override
  public String code() {
    return "MZ-C103";
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    Report report = context.report();
    Row.of(report, BudgetSection.BUDGET, RowRole.TOTAL)
        .ifPresent(uses -> check(uses, sources(report, uses), findings));
    report.claims().stream()
        .filter(claim -> claim.kind() == ClaimKind.BALANCED)
        .flatMap(claim -> claimed(claim, report).stream())
        .forEach(sum -> sum.report(findings));
  }

  private static void check(Row uses, List<Row> sources, Findings findings) {
    Stream.of(AmountColumn.INITIAL, AmountColumn.ADJUSTED, AmountColumn.EXECUTED)
        .forEach(
            column ->
                SumCheck.of(uses.headed(column), ColumnSums.cells(sources, column.id()))
                    .filter(sum -> sum.holds() || BUDGETED.contains(column))
                    .ifPresent(sum -> sum.report(findings)));
  }

  /** The total, or all sources; where the budget is of one source only, that one. */
  private static List<Row> sources(Report report, Row uses) {
    List<Row> roots = Row.roots(report, BudgetSection.FUNDING);
    if (uses.data().fundingSource() != null) {
      return Row.all(report, BudgetSection.FUNDING)
          .filter(row -> row.data().fundingSource() == uses.data().fundingSource())
          .limit(1)
          .toList();
    }
    return Row.of(report, BudgetSection.FUNDING, RowRole.TOTAL).map(List::of).orElse(roots);
  }

  private static Optional<SumCheck> claimed(Claim claim, Report report) {
    List<AddressedFigure> both =
        ReportFigures.of(report).stream().filter(f -> claim.about().contains(f.address())).toList();
    return both.size() == 2 ? SumCheck.of(both.get(0), both.subList(1, 2)) : Optional.empty();
  }
}
