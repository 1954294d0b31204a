package org.mingzhang.check.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Named;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.model.RuleSet;

/** The weights of an evaluation add up to a hundred. */
final class WeightSumRule implements Rule {

  @Override
  public String code() {
    return "MZ-C201";
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    IndicatorGroup.of(context.report()).stream()
        .filter(IndicatorGroup::isWeighted)
        .forEach(group -> check(group, findings));
  }

  private static void check(IndicatorGroup group, Findings findings) {
    BigDecimal sum = group.weights().add(group.executionWeight().orElse(BigDecimal.ZERO));
    BigDecimal difference = sum.subtract(RuleSet.FULL_SCORE);
    if (difference.signum() < 0 && group.execution().isEmpty()) {
      return; // What is missing may be the weight of the execution rate, which is not reported.
    }
    String address = Cells.weight(group.indicators().get(0)).address();
    String printed = sum.toPlainString();
    if (difference.signum() == 0) {
      findings.holds(address, figures(group), group.name(), printed);
    } else {
      findings.broken(
          address,
          figures(group),
          difference.toPlainString(),
          group.name(),
          printed,
          difference.abs().toPlainString());
    }
  }

  private static List<CheckedFigure> figures(IndicatorGroup group) {
    return Stream.concat(group.indicators().stream().map(Cells::weight), group.execution().stream())
        .map(Named::printed)
        .toList();
  }
}
