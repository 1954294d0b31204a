package org.mingzhang.page;

import java.util.Objects;
import org.mingzhang.model.Unit;
import org.mingzhang.page.content.SiteIndex;
import org.mingzhang.page.finding.UnitFindings;

/**
 * The long part of what a unit contributes: it is asked for when a page or file with some of it is
 * made, and may be asked for again.
 *
 * @param findings 数据核对
 */
public record UnitDetails(UnitFindings findings) {

  public UnitDetails {
    Objects.requireNonNull(findings, "findings");
  }

  /** What that unit contributes. */
  public static UnitDetails of(SiteIndex index, Unit unit) {
    return new UnitDetails(UnitFindings.of(index, unit));
  }
}
