package org.mingzhang.check.prose;

import java.util.List;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Matter;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.measure.figure.NamedFigure;
import org.mingzhang.model.Narrative;
import org.mingzhang.model.ProseSpan;

/** A number that was typed behind the name of a row is a figure of that row. */
final class ContradictedNumberRule implements Rule {

  @Override
  public String code() {
    return "MZ-C502";
  }

  @Override
  public Matter matter() {
    return Matter.STATEMENT;
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    context.narrative().ifPresent(narrative -> check(narrative, context, findings));
  }

  private static void check(Narrative narrative, RuleContext context, Findings findings) {
    Neighbours neighbours = new Neighbours(new KnownFigures(context), context.report().year());
    for (ProseSpan span : narrative.spans()) {
      for (TypedNumber number : TypedNumbers.in(span.text())) {
        neighbours
            .contradicted(span.text(), number)
            .ifPresent(figure -> report(narrative, span, number, figure, findings));
      }
    }
  }

  private static void report(
      Narrative narrative,
      ProseSpan span,
      TypedNumber number,
      NamedFigure beside,
      Findings findings) {
    CheckedFigure figure = ProseFigures.named(beside);
    findings.brokenInProse(
        ProsePlaces.of(narrative, span, number.start()),
        List.of(ProseFigures.typed(number), figure),
        Distances.printed(number, beside.quantity().orElseThrow()),
        figure.name(),
        number.printed(),
        figure.printed(),
        figure.address());
  }
}
