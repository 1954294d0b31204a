package org.mingzhang.check.indicator;

import java.util.List;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Matter;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.measure.attainment.IndicatorAssessment;
import org.mingzhang.model.Indicator;

/** A target that was missed comes with a reason. */
final class ShortfallRule implements Rule {

  @Override
  public String code() {
    return "MZ-C208";
  }

  @Override
  public Matter matter() {
    return Matter.UNEXPLAINED;
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    context.assessment().indicators().stream()
        .filter(assessed -> assessed.attainment().state().isMissed())
        .map(IndicatorAssessment::indicator)
        .forEach(row -> report(row, findings));
  }

  private static void report(Indicator row, Findings findings) {
    String address = Cells.actual(row).address();
    String target = Cells.shown(row.target());
    String actual = Cells.shown(row.actual());
    if (!Reasons.isGiven(row)) {
      findings.broken(address, Cells.targetAndActual(row), "", row.name(), target, actual);
      return;
    }
    String reason = row.deviationReason().isEmpty() ? row.improvement() : row.deviationReason();
    List<String> said = List.of(row.name(), target, actual, reason);
    findings.holds(address, Cells.targetAndActual(row), said.toArray(String[]::new));
  }
}
