package org.mingzhang.check.money;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Money;
import org.mingzhang.check.Named;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.measure.budget.RowMeasure;
import org.mingzhang.measure.number.Amount;
import org.mingzhang.measure.number.Percent;
import org.mingzhang.measure.number.Ratio;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.AmountColumn;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.Report;
import org.mingzhang.model.RowRole;

/**
 * 预算执行率 as printed, in a row or as an indicator of the unit, against executed ÷ adjusted.
 *
 * <p>A rate on the initial budget is no mistake, so that either base will do; and where no adjusted
 * amount is known, a rate that fits no base may still be right.
 */
final class ExecutionRateRule implements Rule {

  @Override
  public String code() {
    return "MZ-C110";
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    Report report = context.report();
    Map<BudgetSection, BigDecimal> doubts = new EnumMap<>(BudgetSection.class);
    for (RowMeasure row : context.assessment().rows()) {
      Row printed = RateTables.row(report, row);
      check(report, row, printed.cell(AmountColumn.EXECUTION_RATE), doubts, findings);
    }
    List<AddressedFigure> indicators = RateTables.actuals(report, "预算执行率").toList();
    context.assessment().rows(BudgetSection.BUDGET).stream()
        .filter(row -> row.row().role() == RowRole.TOTAL)
        .limit(1)
        .forEach(total -> indicators.forEach(rate -> check(report, total, rate, doubts, findings)));
  }

  /**
   * @param doubts of the tables that were asked for
   */
  private static void check(
      Report report,
      RowMeasure row,
      AddressedFigure printed,
      Map<BudgetSection, BigDecimal> doubts,
      Findings findings) {
    Optional<PrintedRate> rate =
        PrintedRate.of(
            printed.figure(),
            () -> doubts.computeIfAbsent(row.section(), s -> RateTables.doubt(report, s)));
    List<Amount> bases =
        Stream.of(row.adjusted(), row.initial()).flatMap(Optional::stream).toList();
    if (rate.isEmpty() || row.executed().isEmpty() || bases.isEmpty()) {
      return;
    }
    BigDecimal executed = row.executed().get().yuan();
    Optional<Amount> fitting =
        bases.stream()
            .filter(base -> base.yuan().signum() > 0)
            .filter(base -> rate.get().agrees(executed, base.yuan()))
            .findFirst();
    Row table = RateTables.row(report, row);
    fitting.ifPresentOrElse(
        base -> told(printed, table, row, base, true, findings),
        () ->
            row.executionRate()
                .ifPresent(x -> told(printed, table, row, bases.get(0), false, findings)));
  }

  private static void told(
      AddressedFigure printed,
      Row table,
      RowMeasure row,
      Amount base,
      boolean agrees,
      Findings findings) {
    AddressedFigure executed = table.headed(AmountColumn.EXECUTED);
    Ratio ratio = new Ratio(row.executed().orElseThrow().yuan(), base.yuan());
    String gap = PrintedRate.gap(ratio.percent(), printed.figure().number().orElseThrow());
    List<CheckedFigure> named =
        Stream.concat(
                Stream.of(Named.printed(printed), Named.printed(executed)),
                bases(table, base).map(Named::printed))
            .toList();
    String[] words = {
      printed.name(),
      Named.withUnit(printed.figure()),
      Named.withUnit(executed.figure()),
      Money.printed(base.yuan(), executed.figure()),
      Percent.text(ratio),
      gap
    };
    if (agrees) {
      findings.holds(printed.address(), named, words);
    } else {
      findings.broken(printed.address(), named, gap, words);
    }
  }

  /** The base as printed, or what it was derived from. */
  private static Stream<AddressedFigure> bases(Row table, Amount base) {
    if (!base.derived()) {
      return table.columns().stream()
          .map(table::headed)
          .filter(c -> c.address().equals(base.address()));
    }
    return Stream.concat(
        Stream.of(table.headed(AmountColumn.INITIAL)), Adjustments.of(table).stream());
  }
}
