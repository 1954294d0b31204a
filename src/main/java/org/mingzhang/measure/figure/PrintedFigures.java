package org.mingzhang.measure.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.Evaluation;
import org.mingzhang.model.Report;

/** Every figure that a report prints, numbers and words alike, under its address. */
final class PrintedFigures {

  private PrintedFigures() {}

  static List<NamedFigure> of(Report report, List<AddressedFigure> printed) {
    return Stream.concat(
            printed.stream().map(PrintedFigures::named), grade(report.evaluation()).stream())
        .toList();
  }

  private static NamedFigure named(AddressedFigure printed) {
    return new NamedFigure(
        printed.address(),
        printed.name(),
        printed.figure().printed(),
        printed.figure().quantity(),
        false,
        printed.source());
  }

  /** A grade is a word that narratives quote like a figure. */
  private static Optional<NamedFigure> grade(Evaluation evaluation) {
    return Optional.of(evaluation.grade())
        .filter(grade -> !grade.isEmpty())
        .map(
            grade ->
                new NamedFigure(
                    "evaluation.result.grade",
                    "",
                    grade,
                    Optional.empty(),
                    false,
                    evaluation.source()));
  }
}
