package org.mingzhang.build;

import java.util.List;
import java.util.Objects;
import org.mingzhang.diagnostic.Finding;
import org.mingzhang.measure.Assessment;
import org.mingzhang.model.Site;
import org.mingzhang.narrative.ConvertedNarrative;

/**
 * A site with everything that is known of it before a page is made.
 *
 * @param site as far as it could be read
 * @param assessments one for each report
 * @param findings of the rules, by unit, year and place
 * @param narratives converted
 */
public record JudgedSite(
    Site site,
    List<Assessment> assessments,
    List<Finding> findings,
    List<ConvertedNarrative> narratives) {

  public JudgedSite {
    Objects.requireNonNull(site, "site");
    assessments = List.copyOf(assessments);
    findings = List.copyOf(findings);
    narratives = List.copyOf(narratives);
  }
}
