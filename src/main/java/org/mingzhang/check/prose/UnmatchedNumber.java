package org.mingzhang.check.prose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.check.RuleContext;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.measure.figure.NamedFigure;
import org.mingzhang.model.Narrative;

/**
 * A typed number that no figure says, and that stands beside none it contradicts.
 *
 * @param place of its first digit
 * @param number as typed
 * @param nearest figure of its kind; empty when the report has none
 */
record UnmatchedNumber(SourceLocation place, TypedNumber number, Optional<NamedFigure> nearest) {

  /** Those of a report's narrative, in its order. */
  static List<UnmatchedNumber> of(RuleContext context) {
    return context.view(All.class, UnmatchedNumber::all).numbers();
  }

  private static All all(RuleContext context) {
    return new All(
        context.narrative().stream().flatMap(narrative -> of(narrative, context)).toList());
  }

  private static Stream<UnmatchedNumber> of(Narrative narrative, RuleContext context) {
    KnownFigures known = new KnownFigures(context);
    Neighbours neighbours = new Neighbours(known, context.report().year());
    return narrative.spans().stream()
        .flatMap(
            span ->
                TypedNumbers.in(span.text()).stream()
                    .filter(number -> !known.contain(number))
                    .filter(number -> neighbours.contradicted(span.text(), number).isEmpty())
                    .map(
                        number ->
                            new UnmatchedNumber(
                                ProsePlaces.of(narrative, span, number.start()),
                                number,
                                known.nearest(number))));
  }

  /** What two rules tell of, each a part. */
  private record All(List<UnmatchedNumber> numbers) {}
}
