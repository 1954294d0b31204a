package org.mingzhang.check.prose;

import java.util.List;
import java.util.Optional;
import org.mingzhang.check.Findings;
import org.mingzhang.check.Named;
import org.mingzhang.check.Rule;
import org.mingzhang.check.RuleContext;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.measure.NamedFigure;
import org.mingzhang.model.Narrative;
import org.mingzhang.model.ProseSpan;

/** A number that was typed into a narrative stands in the data too. */
final class UnmatchedNumberRule implements Rule {

  @Override
  public String code() {
    return "MZ-C501";
  }

  @Override
  public void check(RuleContext context, Findings findings) {
    context.narrative().ifPresent(narrative -> check(narrative, context, findings));
  }

  private static void check(Narrative narrative, RuleContext context, Findings findings) {
    KnownFigures known = new KnownFigures(context);
    Neighbours neighbours = new Neighbours(known, context.report().year());
    for (ProseSpan span : narrative.spans()) {
      TypedNumbers.in(span.text()).stream()
          .filter(number -> !known.contain(number))
          .filter(number -> neighbours.contradicted(span.text(), number).isEmpty())
          .forEach(
              number ->
                  report(
                      ProsePlaces.of(narrative, span, number.start()),
                      number,
                      known.nearest(number),
                      findings));
    }
  }

  private static void report(
      SourceLocation place, TypedNumber number, Optional<NamedFigure> nearest, Findings findings) {
    CheckedFigure typed = Named.computed("", number.printed());
    if (nearest.isEmpty()) {
      findings.brokenInProse(place, List.of(typed), "", number.printed(), "-", "-", "-");
      return;
    }
    CheckedFigure figure = ProseFigures.named(nearest.get());
    findings.brokenInProse(
        place,
        List.of(typed, figure),
        Distances.printed(number, nearest.get().quantity().orElseThrow()),
        number.printed(),
        figure.name(),
        figure.printed(),
        figure.address());
  }
}
