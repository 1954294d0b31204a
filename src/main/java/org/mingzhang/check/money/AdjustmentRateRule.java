package org.mingzhang.check.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Money;
import org.mingzhang.check.Named;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.measure.number.Percent;
import org.mingzhang.measure.number.Ratio;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.AmountColumn;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Report;
import org.mingzhang.model.RowRole;

/**
 * 预算调整率 as printed against what the budget table gives.
 *
 * <p>Forms seldom say what they count: the net change, all changes without their signs, or one
 * column of changes. A rate that fits any of these is no mistake; which one it fits is told, beside
 * the other two.
 */
final class AdjustmentRateRule implements Rule {

  @Override
  public String code() {
    return "MZ-C119";
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    Report report = context.report();
    Row.of(report, BudgetSection.BUDGET, RowRole.TOTAL)
        .flatMap(Changes::of)
        .ifPresent(
            changes ->
                RateTables.actuals(report, "预算调整率")
                    .forEach(rate -> check(report, rate, changes, findings)));
  }

  private static void check(
      Report report, AddressedFigure printed, Changes changes, Findings findings) {
    Optional<PrintedRate> rate =
        PrintedRate.of(printed.figure(), () -> RateTables.doubt(report, BudgetSection.BUDGET));
    if (rate.isEmpty()) {
      return;
    }
    BigDecimal base = changes.base();
    Optional<BigDecimal> fitting =
        changes.readings().filter(part -> rate.get().agrees(part, base)).findFirst();
    String[] words = words(printed, changes, fitting.orElseGet(changes::net));
    List<CheckedFigure> named =
        Stream.concat(Stream.of(printed), changes.figures()).map(Named::printed).toList();
    if (fitting.isPresent()) {
      findings.holds(printed.address(), named, words);
    } else {
      findings.broken(printed.address(), named, gap(printed, changes), words);
    }
  }

  private static String gap(AddressedFigure printed, Changes changes) {
    BigDecimal net = new Ratio(changes.net(), changes.base()).percent().abs();
    return PrintedRate.gap(net, printed.figure().number().orElseThrow().abs());
  }

  private static String[] words(AddressedFigure printed, Changes changes, BigDecimal fitting) {
    return new String[] {
      printed.name(),
      Named.withUnit(printed.figure()),
      changes.money(fitting.abs()),
      Named.withUnit(changes.initial().figure()),
      changes.rate(fitting.abs()),
      changes.money(changes.net()),
      changes.rate(changes.net()),
      changes.money(changes.gross()),
      changes.rate(changes.gross())
    };
  }

  /** The initial budget and its named changes, all of them exact amounts. */
  private record Changes(AddressedFigure initial, List<AddressedFigure> named) {

    static Optional<Changes> of(Row row) {
      Changes changes = new Changes(row.headed(AmountColumn.INITIAL), Adjustments.of(row));
      boolean exact = changes.figures().allMatch(f -> Money.yuan(f.figure()).isPresent());
      return exact && !changes.named.isEmpty() && changes.base().signum() > 0
          ? Optional.of(changes)
          : Optional.empty();
    }

    Stream<AddressedFigure> figures() {
      return Stream.concat(Stream.of(initial), named.stream());
    }

    Stream<BigDecimal> readings() {
      return Stream.concat(Stream.of(net(), gross()), amounts());
    }

    BigDecimal base() {
      return Money.yuan(initial.figure()).orElseThrow();
    }

    BigDecimal net() {
      return amounts().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal gross() {
      return amounts().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    String money(BigDecimal yuan) {
      Figure like = initial.figure();
      return Money.printed(yuan, like);
    }

    String rate(BigDecimal yuan) {
      return Percent.text(new Ratio(yuan, base()));
    }

    private Stream<BigDecimal> amounts() {
      return named.stream().flatMap(change -> Money.yuan(change.figure()).stream());
    }
  }
}
