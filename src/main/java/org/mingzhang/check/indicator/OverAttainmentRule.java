package org.mingzhang.check.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Matter;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.measure.Assessment;
import org.mingzhang.measure.attainment.AttainmentState;
import org.mingzhang.measure.attainment.IndicatorAssessment;
import org.mingzhang.measure.number.Percent;
import org.mingzhang.measure.number.Ratio;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.RuleSet;

/** A result far above its target comes with a reason. */
final class OverAttainmentRule implements Rule {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  @Override
  public String code() {
    return "MZ-C207";
  }

  @Override
  public Matter matter() {
    return Matter.UNEXPLAINED;
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    context
        .assessment()
        .ruleSet()
        .map(RuleSet::overAttainment)
        .map(percent -> new Ratio(percent, HUNDRED))
        .ifPresent(threshold -> check(context.assessment(), threshold, findings));
  }

  private static void check(Assessment assessment, Ratio threshold, Findings findings) {
    List<IndicatorAssessment> far =
        assessment.indicators().stream().filter(i -> isFarAbove(i, threshold)).toList();
    List<IndicatorAssessment> silent =
        far.stream().filter(i -> !Reasons.isGiven(i.indicator())).toList();
    silent.forEach(assessed -> report(assessed, threshold, findings));
    int explained = far.size() - silent.size();
    if (explained > 0) {
      String count = Integer.toString(explained);
      findings.holds(Cells.SECTION, List.of(), Percent.text(threshold), count);
    }
  }

  private static boolean isFarAbove(IndicatorAssessment assessed, Ratio threshold) {
    return assessed.attainment().state() == AttainmentState.EXCEEDED
        && assessed.attainment().ratio().filter(r -> r.compareTo(threshold) > 0).isPresent();
  }

  private static void report(IndicatorAssessment assessed, Ratio threshold, Findings findings) {
    Indicator row = assessed.indicator();
    String ratio = Percent.text(assessed.attainment().ratio().orElseThrow());
    findings.broken(
        Cells.actual(row).address(),
        Cells.targetAndActual(row),
        "",
        row.name(),
        Cells.shown(row.target()),
        Cells.shown(row.actual()),
        ratio,
        Percent.text(threshold));
  }
}
