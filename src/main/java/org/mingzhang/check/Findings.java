package org.mingzhang.check;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.diagnostic.Finding;
import org.mingzhang.diagnostic.Outcome;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.diagnostic.SourceMap;
import org.mingzhang.model.Report;

/**
 * Takes what one rule finds in one report and adds what the rule need not know: where it stands.
 */
public final class Findings {

  private final Rule rule;
  private final Report report;
  private final SourceMap places;
  private final List<Finding> found = new ArrayList<>();

  Findings(Rule rule, Report report, SourceMap places) {
    this.rule = rule;
    this.report = report;
    this.places = places;
  }

  /** The figures agree. */
  public void holds(String address, List<CheckedFigure> figures, String... arguments) {
    add(Outcome.HOLDS, places.locate(report.path(), address), address, figures, "", arguments);
  }

  /**
   * They do not.
   *
   * @param difference printed with its unit; empty where none can be computed
   */
  public void broken(
      String address, List<CheckedFigure> figures, String difference, String... arguments) {
    SourceLocation place = places.locate(report.path(), address);
    add(Outcome.BROKEN, place, address, figures, difference, arguments);
  }

  /** Figures in the narrative agree. */
  public void holdsInProse(SourceLocation place, List<CheckedFigure> figures, String... arguments) {
    add(Outcome.HOLDS, place, "", figures, "", arguments);
  }

  /** Something in the narrative is not right. */
  public void brokenInProse(
      SourceLocation place, List<CheckedFigure> figures, String difference, String... arguments) {
    add(Outcome.BROKEN, place, "", figures, difference, arguments);
  }

  List<Finding> found() {
    return List.copyOf(found);
  }

  private void add(
      Outcome outcome,
      SourceLocation place,
      String address,
      List<CheckedFigure> figures,
      String difference,
      String... arguments) {
    found.add(
        new Finding(
            rule.code(),
            outcome,
            rule.severity(),
            report.unit(),
            report.year().toString(),
            place,
            address,
            List.of(arguments),
            figures,
            difference,
            ""));
  }
}
