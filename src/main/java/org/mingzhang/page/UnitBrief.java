package org.mingzhang.page;

import java.util.Objects;
import org.mingzhang.model.Unit;
import org.mingzhang.page.content.SiteIndex;
import org.mingzhang.page.correction.UnitCorrections;
import org.mingzhang.page.feed.UnitPublications;
import org.mingzhang.page.finding.FindingCounts;
import org.mingzhang.page.site.UnitOverview;
import org.mingzhang.page.site.UnitStatus;

/**
 * The small part of what a unit contributes: a site holds those of all its units in memory.
 *
 * @param overview for home, the directory, the years and the comparison
 * @param status 公开情况
 * @param checks how many findings there are
 * @param corrections what was changed after it was published
 * @param publications for the feed
 */
public record UnitBrief(
    UnitOverview overview,
    UnitStatus status,
    FindingCounts checks,
    UnitCorrections corrections,
    UnitPublications publications) {

  public UnitBrief {
    Objects.requireNonNull(overview, "overview");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(checks, "checks");
    Objects.requireNonNull(corrections, "corrections");
    Objects.requireNonNull(publications, "publications");
  }

  /** What that unit contributes. */
  public static UnitBrief of(SiteIndex index, Unit unit) {
    return new UnitBrief(
        UnitOverview.of(index, unit),
        UnitStatus.of(index, unit),
        FindingCounts.of(index, unit),
        UnitCorrections.of(index, unit),
        UnitPublications.of(index, unit));
  }
}
