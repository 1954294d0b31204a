package org.mingzhang.page.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.mingzhang.diagnostic.Finding;
import org.mingzhang.measure.Assessment;
import org.mingzhang.measure.correction.Corrected;
import org.mingzhang.measure.figure.FigureIndex;
import org.mingzhang.memo.Views;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.Report;
import org.mingzhang.model.ReportKind;
import org.mingzhang.model.Unit;
import org.mingzhang.narrative.ConvertedNarrative;
import org.mingzhang.page.words.Cells;
import org.mingzhang.page.words.Words;

/**
 * Everything that the page of one report is made from.
 *
 * @param text gives the narrative, which may be converted only then; empty when nobody wrote one
 * @param views what parts of the page made of all this so far
 */
public record ReportContext(
    Unit unit,
    Assessment assessment,
    Supplier<Optional<ConvertedNarrative>> text,
    List<Finding> findings,
    Cells cells,
    Words words,
    Views views) {

  /**
   * Puts together what belongs to a report; {@code findings} are its own, in the order pages show
   * them.
   */
  public static ReportContext of(
      Unit unit,
      Assessment assessment,
      Optional<ConvertedNarrative> narrative,
      List<Finding> findings,
      Words words) {
    return of(unit, assessment, () -> narrative, findings, words);
  }

  /** The same with a narrative that is asked for only when something of it is shown. */
  static ReportContext of(
      Unit unit,
      Assessment assessment,
      Supplier<Optional<ConvertedNarrative>> text,
      List<Finding> findings,
      Words words) {
    Set<String> read =
        assessment.printed().stream()
            .filter(figure -> figure.figure().hasReading())
            .map(AddressedFigure::address)
            .collect(Collectors.toSet());
    Set<String> corrected =
        assessment.corrections().stream().map(Corrected::address).collect(Collectors.toSet());
    Cells cells = new Cells(assessment.figures(), read, corrected, words);
    return new ReportContext(unit, assessment, text, findings, cells, words, new Views());
  }

  /**
   * What more than one part of the page, or the search, makes of the report, made once for all.
   *
   * @param type of the view, which no other is of
   */
  public <V> V view(Class<V> type, Function<ReportContext, V> make) {
    return views.get(type, () -> make.apply(this));
  }

  /** The report as its authors wrote it. */
  public Report report() {
    return assessment.report();
  }

  /** Its narrative, converted; empty when nobody wrote one. */
  public Optional<ConvertedNarrative> narrative() {
    return text.get();
  }

  /** Every figure of the report, printed or derived, by address. */
  public FigureIndex figures() {
    return assessment.figures();
  }

  /** The year in digits. */
  public String year() {
    return report().year().toString();
  }

  /** A declaration: targets, and no results yet. */
  public boolean isPromise() {
    return report().kind() == ReportKind.TARGETS;
  }
}
