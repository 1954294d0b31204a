package org.mingzhang.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.measure.Assessment;
import org.mingzhang.model.Narrative;
import org.mingzhang.model.Site;
import org.mingzhang.narrative.Conversion;
import org.mingzhang.narrative.ConvertedNarrative;
import org.mingzhang.read.SiteSources;

/** What is wrong with narratives, as far as it takes their conversion to know it. */
final class TextProblems {

  private final SiteMemory memory;
  private final Site site;
  private final Map<String, Assessment> assessments;
  private final NarrativeLinks links;

  /**
   * @param assessments by the path of the report
   */
  TextProblems(SiteMemory memory, SiteSources sources, Map<String, Assessment> assessments) {
    this.memory = memory;
    this.site = sources.site();
    this.assessments = assessments;
    this.links = new NarrativeLinks(memory.content(), sources.outline());
  }

  /** All that is wrong with a narrative of the site. */
  List<Diagnostic> of(Narrative narrative, Conversion conversion) {
    ConvertedNarrative converted = conversion.narrative();
    String report = "data/" + narrative.unit() + "/" + narrative.year();
    List<Diagnostic> references =
        memory.references(
            narrative,
            converted,
            site.unit(narrative.unit()),
            Optional.ofNullable(assessments.get(report)));
    return Stream.of(
            conversion.problems(), references, links.check(narrative, memory.links(converted)))
        .flatMap(List::stream)
        .toList();
  }
}
