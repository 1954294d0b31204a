package org.mingzhang.build;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.measure.Assessment;
import org.mingzhang.model.Narrative;
import org.mingzhang.model.Unit;
import org.mingzhang.narrative.ConvertedNarrative;
import org.mingzhang.page.narrative.NarrativeReferences;

/** Figures, charts and tables that a narrative refers to and that are not there. */
final class DeadReferences {

  private DeadReferences() {}

  /** An error for each; none where the report itself could not be read. */
  static List<Diagnostic> of(
      Narrative narrative,
      ConvertedNarrative converted,
      Optional<Unit> unit,
      Optional<Assessment> assessment) {
    if (narrative.isSitePage()) {
      return NarrativeReferences.check(narrative);
    }
    if (unit.isEmpty() || assessment.isEmpty()) {
      return List.of();
    }
    return Stream.concat(
            NarrativeReferences.check(narrative, unit.get(), assessment.get()).stream(),
            NarrativeReferences.checkUnits(narrative, converted, assessment.get()).stream())
        .toList();
  }
}
