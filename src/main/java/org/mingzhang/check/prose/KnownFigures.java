package org.mingzhang.check.prose;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.check.RuleContext;
import org.mingzhang.measure.Assessment;
import org.mingzhang.measure.figure.NamedFigure;

/** Everything a narrative can rightly say: the figures of the report and of the year before. */
final class KnownFigures {

  private final List<NamedFigure> ofReport;
  private final List<NamedFigure> ofBoth;
  private final RuleContext context;

  /** Numbers in the words of the data; looked for when no figure says the same. */
  private List<TypedNumber> inWords;

  KnownFigures(RuleContext context) {
    ofReport = numbers(context.assessment());
    ofBoth =
        Stream.concat(
                ofReport.stream(),
                context.previous().stream().flatMap(previous -> numbers(previous).stream()))
            .toList();
    this.context = context;
  }

  /** Whether a figure, or the words of the data, say the same. */
  boolean contain(TypedNumber number) {
    return ofBoth.stream().anyMatch(f -> f.quantity().filter(number::means).isPresent())
        || inWords().stream().anyMatch(word -> isSame(word, number));
  }

  /**
   * The figure of the report whose value is nearest, one in the same unit and not zero before
   * others; empty when none is of that kind.
   */
  Optional<NamedFigure> nearest(TypedNumber number) {
    Comparator<NamedFigure> zeroLast =
        Comparator.comparing(f -> f.quantity().orElseThrow().number().signum() == 0);
    return comparable(number)
        .min(
            zeroLast
                .thenComparing(f -> !f.quantity().orElseThrow().unit().equals(number.unit()))
                .thenComparing(f -> Distances.between(number, f.quantity().orElseThrow())));
  }

  /** The figures of the report that can be held against a number, whatever they say. */
  Stream<NamedFigure> comparable(TypedNumber number) {
    return ofReport.stream()
        .filter(
            f ->
                f.quantity()
                    .filter(q -> number.measure().isSameKind(Measure.of(q.number(), q.unit())))
                    .isPresent());
  }

  private List<TypedNumber> inWords() {
    if (inWords == null) {
      inWords =
          ReportWords.of(context.report(), context.unit())
              .flatMap(text -> TypedNumbers.in(text).stream())
              .toList();
    }
    return inWords;
  }

  private static boolean isSame(TypedNumber word, TypedNumber number) {
    return number
        .measure()
        .inMyUnit(word.measure())
        .filter(value -> value.compareTo(number.number()) == 0)
        .isPresent();
  }

  private static List<NamedFigure> numbers(Assessment assessment) {
    return assessment.figures().all().stream().filter(f -> f.quantity().isPresent()).toList();
  }
}
