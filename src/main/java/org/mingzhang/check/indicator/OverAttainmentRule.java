package org.mingzhang.check.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.check.CommonPractice;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.measure.AttainmentState;
import org.mingzhang.measure.IndicatorAssessment;
import org.mingzhang.measure.Percent;
import org.mingzhang.measure.Ratio;
import org.mingzhang.model.Indicator;

/** A result far above its target comes with a reason. */
final class OverAttainmentRule implements Rule {

  private final Ratio threshold;

  OverAttainmentRule(CommonPractice usual) {
    this.threshold = new Ratio(usual.overAttainment(), BigDecimal.ONE);
  }

  @Override
  public String code() {
    return "MZ-C207";
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    List<IndicatorAssessment> far =
        context.assessment().indicators().stream().filter(this::isFarAbove).toList();
    List<IndicatorAssessment> silent =
        far.stream().filter(i -> !Reasons.isGiven(i.indicator())).toList();
    silent.forEach(assessed -> report(assessed, findings));
    int explained = far.size() - silent.size();
    if (explained > 0) {
      String count = Integer.toString(explained);
      findings.holds(Cells.SECTION, List.of(), Percent.text(threshold), count);
    }
  }

  private boolean isFarAbove(IndicatorAssessment assessed) {
    return assessed.attainment().state() == AttainmentState.EXCEEDED
        && assessed.attainment().ratio().filter(r -> r.compareTo(threshold) > 0).isPresent();
  }

  private void report(IndicatorAssessment assessed, Findings findings) {
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
