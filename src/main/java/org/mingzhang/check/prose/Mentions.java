package org.mingzhang.check.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingzhang.measure.figure.FigureIndex;
import org.mingzhang.measure.figure.NamedFigure;
import org.mingzhang.model.Approximation;
import org.mingzhang.model.Comparison;
import org.mingzhang.model.Narrative;
import org.mingzhang.model.ProseSpan;
import org.mingzhang.model.Quantity;
import org.mingzhang.model.Reference;

/** All numbers of a line in its order: those typed, and those that its macros will print. */
final class Mentions {

  private Mentions() {}

  static List<Mention> in(Narrative narrative, ProseSpan span, FigureIndex figures) {
    List<Mention> found = new ArrayList<>();
    TypedNumbers.in(span.text()).forEach(number -> found.add(typed(number)));
    int at = -1;
    for (Reference macro : ProsePlaces.inLine(narrative, span)) {
      at = span.text().indexOf('\uFFFC', at + 1);
      int place = at;
      Optional<NamedFigure> figure = figures.find(macro.target());
      figure.flatMap(f -> bound(place, f)).ifPresent(found::add);
    }
    found.sort(Comparator.comparingInt(Mention::start));
    return List.copyOf(found);
  }

  private static Mention typed(TypedNumber number) {
    Approximation approximation =
        number.reach() == Reach.EXACT ? Approximation.EXACT : Approximation.ABOUT;
    Quantity quantity =
        new Quantity(Comparison.UNSTATED, number.number(), number.unit(), approximation, "");
    return new Mention(number.start(), number.end(), quantity, ProseFigures.typed(number));
  }

  private static Optional<Mention> bound(int place, NamedFigure figure) {
    return figure.quantity().map(q -> new Mention(place, place + 1, q, ProseFigures.named(figure)));
  }
}
