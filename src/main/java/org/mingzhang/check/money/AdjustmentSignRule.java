package org.mingzhang.check.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Matter;
import org.mingzhang.check.Money;
import org.mingzhang.check.Named;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.AmountColumn;
import org.mingzhang.model.BudgetSection;

/** An adjustment says whether it adds or takes away; it does not when an editor had to say it. */
final class AdjustmentSignRule implements Rule {

  @Override
  public String code() {
    return "MZ-C111";
  }

  @Override
  public Matter matter() {
    return Matter.AMBIGUOUS;
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    Stream.of(BudgetSection.values())
        .flatMap(section -> Row.all(context.report(), section))
        .forEach(row -> Adjustments.of(row).forEach(change -> check(row, change, findings)));
  }

  private static void check(Row row, AddressedFigure change, Findings findings) {
    AddressedFigure initial = row.headed(AmountColumn.INITIAL);
    if (!Adjustments.signIsMissing(change.figure()) || Money.yuan(initial.figure()).isEmpty()) {
      return;
    }
    BigDecimal from = Money.yuan(initial.figure()).orElseThrow();
    BigDecimal by = Money.yuan(change.figure()).orElseThrow().abs();
    List<CheckedFigure> named =
        Stream.of(
                change,
                initial,
                row.headed(AmountColumn.ADJUSTED),
                row.headed(AmountColumn.EXECUTED))
            .filter(cell -> cell.figure().isReported())
            .map(Named::printed)
            .toList();
    findings.broken(
        change.address(),
        named,
        "",
        change.name(),
        Named.withUnit(change.figure()),
        Named.withUnit(initial.figure()),
        Money.printed(from.add(by), initial.figure()),
        Money.printed(from.subtract(by), initial.figure()));
  }
}
