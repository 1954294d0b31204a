package org.mingzhang.build;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.mingzhang.diagnostic.Finding;
import org.mingzhang.diagnostic.SourceMap;
import org.mingzhang.measure.Assessment;
import org.mingzhang.model.Site;
import org.mingzhang.narrative.ConvertedNarrative;

/**
 * A site with everything that is known of it before a page is made.
 *
 * @param site as far as it could be read
 * @param places where each address stands in the authors' files
 * @param assessments one for each report
 * @param findings of the rules, by unit, year and place
 * @param narratives converted
 * @param permissions sums of the allowed values that stand in its texts
 */
public record JudgedSite(
    Site site,
    SourceMap places,
    List<Assessment> assessments,
    List<Finding> findings,
    List<ConvertedNarrative> narratives,
    Set<String> permissions) {

  public JudgedSite {
    Objects.requireNonNull(site, "site");
    Objects.requireNonNull(places, "places");
    assessments = List.copyOf(assessments);
    findings = List.copyOf(findings);
    narratives = List.copyOf(narratives);
    permissions = Set.copyOf(permissions);
  }
}
