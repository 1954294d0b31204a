package org.mingzhang.check.prose;

import java.util.List;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Matter;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.measure.figure.NamedFigure;

/** A number that was typed into a narrative stands in the data too. */
final class UnmatchedNumberRule implements Rule {

  @Override
  public String code() {
    return "MZ-C501";
  }

  @Override
  public Matter matter() {
    return Matter.GROUND;
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    UnmatchedNumber.of(context)
        .forEach(found -> found.nearest().ifPresent(near -> report(found, near, findings)));
  }

  private static void report(UnmatchedNumber found, NamedFigure nearest, Findings findings) {
    CheckedFigure figure = ProseFigures.named(nearest);
    findings.brokenInProse(
        found.place(),
        List.of(ProseFigures.typed(found.number()), figure),
        Distances.printed(found.number(), nearest.quantity().orElseThrow()),
        found.number().printed(),
        figure.name(),
        figure.printed(),
        figure.address());
  }
}
