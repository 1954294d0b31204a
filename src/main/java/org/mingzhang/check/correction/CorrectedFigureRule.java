package org.mingzhang.check.correction;

import java.util.List;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Matter;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.measure.figure.NamedFigure;
import org.mingzhang.model.Correction;
import org.mingzhang.model.Report;

/**
 * A correction names a figure that the report prints, or says by a waiver that the figure was taken
 * out: else a slip of the pen would tell the public that a figure is gone.
 */
final class CorrectedFigureRule implements Rule {

  @Override
  public String code() {
    return "MZ-C802";
  }

  @Override
  public Matter matter() {
    return Matter.GROUND;
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    Report report = context.report();
    for (Correction correction : report.corrections()) {
      boolean printed =
          context
              .assessment()
              .figures()
              .find(correction.address())
              .filter(figure -> !figure.derived())
              .map(NamedFigure::address)
              .isPresent();
      if (!printed) {
        findings.broken(correction.address(), List.of(), "", correction.address());
      }
    }
  }
}
