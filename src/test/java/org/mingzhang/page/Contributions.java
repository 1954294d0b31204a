package org.mingzhang.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.mingzhang.build.JudgedSite;
import org.mingzhang.build.SiteCheck;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.model.Region;
import org.mingzhang.page.content.SiteContent;
import org.mingzhang.page.content.SiteIndex;
import org.mingzhang.page.correction.UnitCorrections;
import org.mingzhang.page.feed.UnitPublications;
import org.mingzhang.page.finding.FindingCounts;
import org.mingzhang.page.finding.UnitFindings;
import org.mingzhang.page.frame.ListedUnit;
import org.mingzhang.page.site.UnitOverview;
import org.mingzhang.page.site.UnitStatus;
import org.mingzhang.page.words.Words;

/** What the units of sites contribute to the whole. */
final class Contributions {

  private Contributions() {}

  /** What one unit contributes, the short part and the long one. */
  record OfUnit(UnitBrief brief, UnitDetails details) {}

  /** Those of the units in that folder. */
  static List<OfUnit> of(Path site) {
    Diagnostics diagnostics = new Diagnostics();
    JudgedSite judged = SiteCheck.runWithoutHistory(site, diagnostics);
    assertThat(diagnostics.hasErrors()).isFalse();
    SiteContent content =
        new SiteContent(
            judged.site(), judged.assessments(), judged.narratives(), judged.findings());
    SiteIndex index = new SiteIndex(content, Words.of(judged.site()));
    return judged.site().units().stream()
        .map(unit -> new OfUnit(UnitBrief.of(index, unit), UnitDetails.of(index, unit)))
        .toList();
  }

  /** As many units, each like one of the given, spread over so many regions. */
  static List<OfUnit> province(List<OfUnit> like, int units, int regions) {
    return IntStream.range(0, units)
        .mapToObj(i -> renamed(like.get(i % like.size()), unit(i, i % regions)))
        .toList();
  }

  private static ListedUnit unit(int number, int region) {
    String code = String.format(Locale.ROOT, "33%04d", region);
    return new ListedUnit(
        String.format(Locale.ROOT, "unit-%05d", number),
        "某省某市第" + region + "区第" + number + "号预算单位",
        new Region("某省某市第" + region + "区", code));
  }

  private static OfUnit renamed(OfUnit like, ListedUnit unit) {
    UnitBrief brief = like.brief();
    UnitOverview overview = brief.overview();
    return new OfUnit(
        new UnitBrief(
            new UnitOverview(
                unit,
                overview.kind(),
                overview.level(),
                overview.status(),
                overview.checks(),
                overview.years()),
            new UnitStatus(unit, brief.status().years()),
            new FindingCounts(unit, brief.checks().years()),
            new UnitCorrections(unit, brief.corrections().reports()),
            new UnitPublications(unit, brief.publications().reports())),
        new UnitDetails(new UnitFindings(unit, like.details().findings().years())));
  }
}
