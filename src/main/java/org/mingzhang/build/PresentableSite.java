package org.mingzhang.build;

import java.util.List;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.measure.Assessment;
import org.mingzhang.model.Report;
import org.mingzhang.model.Site;
import org.mingzhang.model.SiteWords;
import org.mingzhang.page.content.ConvertedTexts;
import org.mingzhang.page.content.SiteContent;
import org.mingzhang.page.words.LanguageCheck;

/**
 * As much of a site as pages can be made from while it still has errors. A site without errors is
 * presentable as it is.
 */
final class PresentableSite {

  private PresentableSite() {}

  /** Without reports whose unit could not be read, and without words that cannot be said. */
  static SiteContent of(JudgedSite judged, ConvertedTexts texts) {
    Site site = judged.site();
    List<Assessment> assessments =
        judged.assessments().stream().filter(a -> hasUnit(site, a.report())).toList();
    Site shown =
        new Site(
            site.config(),
            site.units(),
            site.reports().stream().filter(report -> hasUnit(site, report)).toList(),
            site.narratives(),
            site.ruleSets(),
            words(site));
    return new SiteContent(shown, assessments, texts, judged.findings(), judged.places());
  }

  private static boolean hasUnit(Site site, Report report) {
    return site.unit(report.unit()).isPresent();
  }

  private static SiteWords words(Site site) {
    boolean usable = LanguageCheck.run(site, SourceLocation.of("site.yaml")).isEmpty();
    return usable ? site.words() : SiteWords.NONE;
  }
}
