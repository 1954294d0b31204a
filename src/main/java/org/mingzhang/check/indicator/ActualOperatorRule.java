package org.mingzhang.check.indicator;

import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Matter;
import org.mingzhang.check.Named;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.Comparison;
import org.mingzhang.model.Quantity;
import org.mingzhang.model.Report;

/** A result is a number, and not everything above or below one. */
final class ActualOperatorRule implements Rule {

  @Override
  public String code() {
    return "MZ-C205";
  }

  @Override
  public Matter matter() {
    return Matter.INCOMPARABLE;
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    List<AddressedFigure> numbers =
        actuals(context.report()).filter(a -> a.figure().quantity().isPresent()).toList();
    List<AddressedFigure> open = numbers.stream().filter(ActualOperatorRule::isOpenEnded).toList();
    open.forEach(
        actual ->
            findings.broken(
                actual.address(),
                List.of(Named.printed(actual)),
                "",
                actual.name(),
                actual.figure().printed()));
    if (!numbers.isEmpty() && open.isEmpty()) {
      findings.holds(Cells.SECTION, List.of(), Integer.toString(numbers.size()));
    }
  }

  private static Stream<AddressedFigure> actuals(Report report) {
    return Stream.concat(
        report.indicators().rows().stream().map(Cells::actual),
        report.results().rows().stream().map(row -> Cells.actual("results", row)));
  }

  private static boolean isOpenEnded(AddressedFigure actual) {
    Comparison comparison = actual.figure().quantity().map(Quantity::comparison).orElseThrow();
    return switch (comparison) {
      case AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN -> true;
      case EQUAL, UNSTATED -> false;
    };
  }
}
