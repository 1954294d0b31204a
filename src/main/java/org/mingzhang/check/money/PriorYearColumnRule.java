package org.mingzhang.check.money;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Named;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.check.SumCheck;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.AmountColumn;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.Report;

/**
 * 上年数 is what last year's file says. Which of last year's amounts a form means (年初, 全年 or 执行)
 * differs, so any of them will do.
 */
final class PriorYearColumnRule implements Rule {

  @Override
  public String code() {
    return "MZ-C117";
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    context
        .previous()
        .ifPresent(
            previous ->
                Stream.of(BudgetSection.values())
                    .flatMap(section -> Row.all(context.report(), section))
                    .filter(row -> row.data().definitionChange().isEmpty())
                    .forEach(row -> compare(row, previous.report(), findings)));
  }

  private static void compare(Row row, Report previous, Findings findings) {
    AddressedFigure prior = row.cell(AmountColumn.PRIOR_YEAR);
    List<SumCheck> last =
        Row.all(previous, row.section())
            .filter(old -> old.data().id().equals(row.data().id()))
            .flatMap(PriorYearColumnRule::amounts)
            .map(amount -> Named.ofYear(previous.year(), amount))
            .flatMap(amount -> SumCheck.of(prior, List.of(amount)).stream())
            .toList();
    Optional<SumCheck> nearest =
        last.stream()
            .min(Comparator.comparing((SumCheck c) -> !c.holds()).thenComparing(SumCheck::gap));
    nearest.ifPresent(sum -> sum.report(findings));
  }

  private static Stream<AddressedFigure> amounts(Row row) {
    return Stream.of(AmountColumn.EXECUTED, AmountColumn.ADJUSTED, AmountColumn.INITIAL)
        .map(row::headed);
  }
}
