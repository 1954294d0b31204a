package org.mingzhang.page.content;

import java.util.List;
import java.util.Objects;
import org.mingzhang.diagnostic.Finding;
import org.mingzhang.diagnostic.SourceMap;
import org.mingzhang.measure.Assessment;
import org.mingzhang.model.Site;
import org.mingzhang.narrative.ConvertedNarrative;

/**
 * Everything that pages are made from.
 *
 * @param site as its authors wrote it
 * @param assessments one for each report of the site
 * @param texts the narratives, converted
 * @param findings of the rules about all reports, those that hold included, in the order pages show
 *     them
 * @param places where the addressed things stand in the authors' files
 */
public record SiteContent(
    Site site,
    List<Assessment> assessments,
    ConvertedTexts texts,
    List<Finding> findings,
    SourceMap places) {
  public SiteContent {
    Objects.requireNonNull(site, "site");
    assessments = List.copyOf(assessments);
    Objects.requireNonNull(texts, "texts");
    findings = List.copyOf(findings);
    Objects.requireNonNull(places, "places");
  }

  /** Content whose narratives, in any order, were converted before. */
  public SiteContent(
      Site site,
      List<Assessment> assessments,
      List<ConvertedNarrative> narratives,
      List<Finding> findings,
      SourceMap places) {
    this(site, assessments, ConvertedTexts.of(narratives), findings, places);
  }

  /** Content of which nobody asks in what files it stands. */
  public SiteContent(
      Site site,
      List<Assessment> assessments,
      List<ConvertedNarrative> narratives,
      List<Finding> findings) {
    this(site, assessments, narratives, findings, new SourceMap());
  }
}
