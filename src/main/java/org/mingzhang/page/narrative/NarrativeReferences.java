package org.mingzhang.page.narrative;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.measure.Assessment;
import org.mingzhang.model.Narrative;
import org.mingzhang.model.Reference;
import org.mingzhang.model.Unit;
import org.mingzhang.narrative.ConvertedNarrative;
import org.mingzhang.page.chart.ReportCharts;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.words.Conversion;
import org.mingzhang.page.words.Words;

/** Whether everything a narrative refers to is there. To be asked before any page is made. */
public final class NarrativeReferences {
  private static final Evaluator IN_UNIT = Selector.evaluatorOf("[data-mz=figure][data-unit]");

  private NarrativeReferences() {}

  /**
   * The dead references of a report's narrative.
   *
   * @param unit the report's unit
   * @param assessment of the report it tells of
   */
  public static List<Diagnostic> check(Narrative narrative, Unit unit, Assessment assessment) {
    ReportContext context =
        ReportContext.of(unit, assessment, Optional.empty(), List.of(), Words.chinese());
    return narrative.references().stream()
        .filter(Reference::isWellFormed) // the conversion has told the others
        .flatMap(reference -> problem(narrative, reference, context).stream())
        .toList();
  }

  /** The references of a page of the site, where no report answers them: all of them are dead. */
  public static List<Diagnostic> check(Narrative sitePage) {
    return sitePage.references().stream()
        .map(r -> Diagnostic.error("MZ-P004", place(sitePage, r), r.target()))
        .toList();
  }

  /** The figures that a narrative wants in a unit they cannot be given in. */
  public static List<Diagnostic> checkUnits(
      Narrative narrative, ConvertedNarrative converted, Assessment assessment) {
    return Stream.concat(
            Stream.of(converted.html()),
            converted.sections().stream().map(ConvertedNarrative.Section::html))
        .filter(html -> html.contains("data-unit")) // in its own unit every figure can be given
        .flatMap(html -> Jsoup.parseBodyFragment(html).select(IN_UNIT).stream())
        .flatMap(marker -> unitProblem(narrative, marker, assessment).stream())
        .toList();
  }

  private static Optional<Diagnostic> unitProblem(
      Narrative narrative, Element marker, Assessment assessment) {
    String address = marker.attr("data-target");
    String unit = marker.attr("data-unit");
    return assessment
        .figures()
        .find(address)
        .filter(figure -> Conversion.convert(figure, unit).isEmpty())
        .map(
            f ->
                Diagnostic.error("MZ-P005", first(narrative, address), address, unit, f.printed()));
  }

  private static SourceLocation first(Narrative narrative, String address) {
    return narrative.references().stream()
        .filter(r -> r.kind() == Reference.Kind.FIGURE && r.target().equals(address))
        .findFirst()
        .map(r -> place(narrative, r))
        .orElse(SourceLocation.of(narrative.file()));
  }

  private static Optional<Diagnostic> problem(
      Narrative narrative, Reference reference, ReportContext context) {
    String target = reference.target();
    NarrativeBlocks blocks = new NarrativeBlocks(context, Set.of());
    String code =
        switch (reference.kind()) {
          case FIGURE -> context.figures().find(target).isPresent() ? "" : "MZ-P001";
          case CHART -> new ReportCharts(context).named(target).isPresent() ? "" : "MZ-P002";
          case TABLE -> blocks.table(target).isPresent() ? "" : "MZ-P003";
          case FINDINGS -> NarrativeBlocks.isSection(target) ? "" : "MZ-P006";
        };
    return code.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Diagnostic.error(code, place(narrative, reference), arguments(code, target, context)));
  }

  private static String[] arguments(String code, String target, ReportContext context) {
    return code.equals("MZ-P001")
        ? new String[] {target, Nearest.address(target, context.figures())}
        : new String[] {target};
  }

  private static SourceLocation place(Narrative narrative, Reference reference) {
    return new SourceLocation(narrative.file(), reference.line(), reference.column());
  }
}
