package org.mingzhang.page.correction;

import java.util.List;
import java.util.Objects;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.ReportKind;
import org.mingzhang.model.Unit;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.content.SiteIndex;
import org.mingzhang.page.frame.ListedUnit;

/**
 * 更正 of one unit: every figure of it that was changed after it was published. It can be kept on a
 * disk as it is; most units have none.
 *
 * @param unit whom it is about
 * @param reports those that were corrected, oldest first
 */
public record UnitCorrections(ListedUnit unit, List<ReportCorrections> reports) {

  public UnitCorrections {
    Objects.requireNonNull(unit, "unit");
    reports = List.copyOf(reports);
  }

  /**
   * What was corrected in one report.
   *
   * @param year of the report
   * @param kind of the report
   * @param entries newest first
   */
  public record ReportCorrections(FiscalYear year, ReportKind kind, List<CorrectionEntry> entries) {
    public ReportCorrections {
      Objects.requireNonNull(year, "year");
      Objects.requireNonNull(kind, "kind");
      entries = List.copyOf(entries);
    }

    private static ReportCorrections of(ReportContext report) {
      CorrectionRows rows = new CorrectionRows(report);
      return new ReportCorrections(
          report.report().year(),
          report.report().kind(),
          CorrectionRows.newestFirst(report).stream().map(rows::entry).toList());
    }
  }

  /** What that unit contributes. */
  public static UnitCorrections of(SiteIndex index, Unit unit) {
    return new UnitCorrections(
        ListedUnit.of(unit),
        index.reportsOf(unit).stream()
            .filter(report -> !report.assessment().corrections().isEmpty())
            .map(ReportCorrections::of)
            .toList());
  }

  /** How many figures were corrected. */
  public int count() {
    return reports.stream().mapToInt(report -> report.entries().size()).sum();
  }
}
