package org.mingzhang.check.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Money;
import org.mingzhang.check.Named;
import org.mingzhang.check.Precision;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.measure.budget.RowMeasure;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.AmountColumn;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Report;
import org.mingzhang.model.RowRole;

/**
 * What is carried over is not more than the adjusted budget less what was spent. It may be less,
 * because the treasury takes unspent money back. Last year's balance counts where it is printed.
 */
final class CarryOverRule implements Rule {

  @Override
  public String code() {
    return "MZ-C112";
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    Report report = context.report();
    Optional<RowMeasure> total =
        context.assessment().rows(BudgetSection.BUDGET).stream()
            .filter(row -> row.row().role() == RowRole.TOTAL)
            .findFirst();
    Row.of(report, BudgetSection.BUDGET, RowRole.CARRY_OVER)
        .ifPresent(
            left -> total.ifPresent(t -> check(left, t, RateTables.row(report, t), findings)));
  }

  private static void check(Row left, RowMeasure total, Row table, Findings findings) {
    Optional<AddressedFigure> balance =
        Stream.of(AmountColumn.EXECUTED, AmountColumn.ADJUSTED)
            .map(left::cell)
            .filter(cell -> Money.yuan(cell.figure()).isPresent())
            .findFirst();
    if (balance.isPresent() && total.adjusted().isPresent() && total.executed().isPresent()) {
      compare(balance.get(), opening(left), total, table, findings);
    }
  }

  private static BigDecimal opening(Row left) {
    return Money.yuan(left.cell(AmountColumn.PRIOR_YEAR).figure()).orElse(BigDecimal.ZERO);
  }

  private static void compare(
      AddressedFigure balance, BigDecimal opening, RowMeasure total, Row table, Findings findings) {
    BigDecimal adjusted = total.adjusted().orElseThrow().yuan().add(opening);
    BigDecimal rest = adjusted.subtract(total.executed().orElseThrow().yuan());
    BigDecimal beyond = Money.yuan(balance.figure()).orElseThrow().subtract(rest);
    List<AddressedFigure> all = figures(balance, table);
    List<Figure> figures = all.stream().map(AddressedFigure::figure).toList();
    boolean agree = beyond.abs().compareTo(Precision.ofMoney(figures)) <= 0;
    List<CheckedFigure> named = all.stream().map(Named::printed).toList();
    Figure like = table.cell(AmountColumn.EXECUTED).figure();
    String difference = Money.printed(beyond, like);
    String[] words = {
      balance.name(),
      Named.withUnit(balance.figure()),
      Money.printed(adjusted, like),
      Named.withUnit(like),
      Money.printed(rest, like),
      difference
    };
    if (agree) {
      findings.holds(balance.address(), named, words);
    } else if (beyond.signum() > 0) {
      findings.broken(balance.address(), named, difference, words);
    }
  }

  private static List<AddressedFigure> figures(AddressedFigure balance, Row table) {
    Stream<AddressedFigure> changes = Adjustments.of(table).stream();
    Stream<AddressedFigure> amounts =
        Stream.of(AmountColumn.INITIAL, AmountColumn.ADJUSTED, AmountColumn.EXECUTED)
            .map(table::headed);
    return Stream.of(Stream.of(balance), amounts, changes)
        .flatMap(cells -> cells)
        .filter(cell -> cell.figure().isReported())
        .toList();
  }
}
