package org.mingzhang.page.finding;

import java.util.List;
import java.util.Objects;
import org.mingzhang.diagnostic.Finding;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.Unit;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.content.SiteIndex;
import org.mingzhang.page.frame.ListedUnit;

/**
 * How many findings there are about one unit's reports. It can be kept on a disk as it is, and is
 * so small that a site can hold those of all its units.
 *
 * @param unit whom it is about
 * @param years its reports, oldest first, also those without findings
 */
public record FindingCounts(ListedUnit unit, List<YearCount> years) {

  public FindingCounts {
    Objects.requireNonNull(unit, "unit");
    years = List.copyOf(years);
  }

  /**
   * The findings about one report.
   *
   * @param year of the report
   * @param broken how many do not hold
   * @param waived how many do not hold, and an editor has said why
   * @param notes how many are only worth a notice
   * @param readings how many tell of a print that had to be read
   * @param holds how many hold
   */
  public record YearCount(
      FiscalYear year, int broken, int waived, int notes, int readings, int holds) {

    public YearCount {
      Objects.requireNonNull(year, "year");
    }

    private static YearCount of(ReportContext report) {
      List<Finding> all = report.findings();
      return new YearCount(
          report.report().year(),
          FindingKind.BROKEN.count(all),
          FindingKind.WAIVED.count(all),
          FindingKind.NOTE.count(all),
          FindingKind.READING.count(all),
          FindingKind.HOLDS.count(all));
    }

    int of(FindingKind kind) {
      return switch (kind) {
        case BROKEN -> broken;
        case WAIVED -> waived;
        case NOTE -> notes;
        case READING -> readings;
        case HOLDS -> holds;
      };
    }

    int all() {
      return broken + waived + notes + readings + holds;
    }
  }

  /** What that unit contributes. */
  public static FindingCounts of(SiteIndex index, Unit unit) {
    return new FindingCounts(
        ListedUnit.of(unit), index.reportsOf(unit).stream().map(YearCount::of).toList());
  }
}
