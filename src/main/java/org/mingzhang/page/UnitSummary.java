package org.mingzhang.page;

import java.util.Objects;
import org.mingzhang.model.Unit;
import org.mingzhang.page.content.SiteIndex;

/**
 * What one unit contributes to the pages and files of the whole site: texts, numbers, days and
 * lists of these, to be kept on a disk and read again as they were.
 *
 * @param brief what a site holds of all its units
 * @param details what is asked for of one unit after the other
 */
public record UnitSummary(UnitBrief brief, UnitDetails details) {

  public UnitSummary {
    Objects.requireNonNull(brief, "brief");
    Objects.requireNonNull(details, "details");
  }

  /** What that unit contributes. */
  public static UnitSummary of(SiteIndex index, Unit unit) {
    return new UnitSummary(UnitBrief.of(index, unit), UnitDetails.of(index, unit));
  }
}
