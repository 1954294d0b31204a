package org.mingzhang.page.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.measure.Measure;
import org.mingzhang.model.Narrative;
import org.mingzhang.model.Reference;
import org.mingzhang.narrative.ConvertedNarrative;
import org.mingzhang.page.content.Reports;

class NarrativeReferencesTest {
  private static final String FILE = "content/some-unit/2021.adoc";

  @Test
  void aDeadFigureIsNamedWithItsPlaceAndTheNearestAddress() {
    assertThat(check(new Reference(Reference.Kind.FIGURE, "budget.total.excuted", 7, 4)))
        .containsExactly(
            Diagnostic.error(
                "MZ-P001",
                new SourceLocation(FILE, 7, 4),
                "budget.total.excuted",
                "budget.total.executed"));
  }

  @Test
  void whatIsNoAddressIsLeftToTheConversion() {
    assertThat(check(new Reference(Reference.Kind.FIGURE, "budget.executed", 7, 4))).isEmpty();
  }

  @Test
  void whatIsThereIsNoProblem() {
    assertThat(
            check(
                new Reference(Reference.Kind.FIGURE, "summary.indicators.total", 1, 1),
                new Reference(Reference.Kind.CHART, "structure", 2, 1),
                new Reference(Reference.Kind.CHART, "phases", 3, 1),
                new Reference(Reference.Kind.CHART, "attainment", 4, 1),
                new Reference(Reference.Kind.TABLE, "budget", 5, 1),
                new Reference(Reference.Kind.TABLE, "indicators", 6, 1),
                new Reference(Reference.Kind.FINDINGS, "", 7, 1)))
        .isEmpty();
  }

  @Test
  void everyDeadBlockIsReported() {
    assertThat(
            check(
                new Reference(Reference.Kind.CHART, "pie", 1, 1),
                new Reference(Reference.Kind.TABLE, "staff", 2, 1),
                new Reference(Reference.Kind.FINDINGS, "weather", 3, 1)))
        .extracting(Diagnostic::code)
        .containsExactly("MZ-P002", "MZ-P003", "MZ-P006");
  }

  @Test
  void onlyMoneyConverts() {
    String address = "indicators.training.actual";
    Narrative narrative = narrative(new Reference(Reference.Kind.FIGURE, address, 9, 2));
    String html =
        "<span data-mz=\"figure\" data-target=\"" + address + "\" data-unit=\"元\"></span>";
    ConvertedNarrative converted = new ConvertedNarrative(FILE, "", html, List.of());
    assertThat(
            NarrativeReferences.checkUnits(
                narrative, converted, Measure.assess(Reports.selfEvaluation())))
        .containsExactly(
            Diagnostic.error("MZ-P005", new SourceLocation(FILE, 9, 2), address, "元", "509人次"));
  }

  private static List<Diagnostic> check(Reference... references) {
    return NarrativeReferences.check(
        narrative(references), Reports.unit(), Measure.assess(Reports.selfEvaluation()));
  }

  private static Narrative narrative(Reference... references) {
    return new Narrative(FILE, "some-unit", "2021", "", List.of(), List.of(references));
  }
}
