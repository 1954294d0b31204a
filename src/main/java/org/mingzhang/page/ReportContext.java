package org.mingzhang.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.diagnostic.Finding;
import org.mingzhang.measure.Assessment;
import org.mingzhang.measure.FigureIndex;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.Report;
import org.mingzhang.model.ReportFigures;
import org.mingzhang.model.ReportKind;
import org.mingzhang.model.Unit;
import org.mingzhang.narrative.ConvertedNarrative;

/** Everything that the page of one report is made from. */
record ReportContext(
    Unit unit,
    Assessment assessment,
    Optional<ConvertedNarrative> narrative,
    List<Finding> findings,
    Cells cells,
    Words words) {

  static ReportContext of(
      Unit unit,
      Assessment assessment,
      Optional<ConvertedNarrative> narrative,
      List<Finding> findings,
      Words words) {
    Set<String> read =
        ReportFigures.of(assessment.report()).stream()
            .filter(figure -> figure.figure().hasReading())
            .map(AddressedFigure::address)
            .collect(Collectors.toSet());
    Cells cells = new Cells(assessment.figures(), read, words);
    return new ReportContext(unit, assessment, narrative, findings, cells, words);
  }

  Report report() {
    return assessment.report();
  }

  FigureIndex figures() {
    return assessment.figures();
  }

  String year() {
    return report().year().toString();
  }

  /** A declaration: targets, and no results yet. */
  boolean isPromise() {
    return report().kind() == ReportKind.TARGETS;
  }
}
