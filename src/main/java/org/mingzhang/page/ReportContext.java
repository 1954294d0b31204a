package org.mingzhang.page;

import java.util.List;
import java.util.Optional;
import org.mingzhang.measure.Assessment;
import org.mingzhang.measure.FigureIndex;
import org.mingzhang.model.Report;
import org.mingzhang.model.ReportKind;
import org.mingzhang.model.Unit;
import org.mingzhang.narrative.ConvertedNarrative;

/** Everything that the page of one report is made from. */
record ReportContext(
    Unit unit,
    Assessment assessment,
    Optional<ConvertedNarrative> narrative,
    List<ReportFinding> findings,
    Words words) {

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

  Cells cells() {
    return new Cells(figures(), words);
  }
}
