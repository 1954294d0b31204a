package org.mingzhang.page.finding;

import java.util.List;
import java.util.Objects;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.Unit;
import org.mingzhang.page.content.SiteIndex;
import org.mingzhang.page.frame.ListedUnit;

/**
 * 数据核对 of one unit: the findings about its reports, but for what holds. It can be kept on a disk as
 * it is; a site holds those of a few units at once, and of the others only the {@link
 * FindingCounts}.
 *
 * @param unit whom it is about
 * @param years its reports, oldest first, also those without findings
 */
public record UnitFindings(ListedUnit unit, List<YearFindings> years) {

  public UnitFindings {
    Objects.requireNonNull(unit, "unit");
    years = List.copyOf(years);
  }

  /**
   * The findings about one report.
   *
   * @param year of the report
   * @param findings in the order of their groups
   */
  public record YearFindings(FiscalYear year, List<ToldFinding> findings) {
    public YearFindings {
      Objects.requireNonNull(year, "year");
      findings = List.copyOf(findings);
    }
  }

  /** What that unit contributes. */
  public static UnitFindings of(SiteIndex index, Unit unit) {
    return new UnitFindings(
        ListedUnit.of(unit),
        index.reportsOf(unit).stream()
            .map(report -> new YearFindings(report.report().year(), ToldFinding.of(report)))
            .toList());
  }

  /** The findings of a group about the report of a year; empty where there is none. */
  List<ToldFinding> in(FiscalYear year, FindingGroup group) {
    return years.stream()
        .filter(some -> some.year().equals(year))
        .flatMap(some -> some.findings().stream())
        .filter(finding -> finding.group().equals(group))
        .toList();
  }
}
