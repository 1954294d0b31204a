package org.mingzhang.page.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.ReportKind;
import org.mingzhang.model.Unit;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.content.SiteIndex;
import org.mingzhang.page.frame.ListedUnit;
import org.mingzhang.page.sentence.Lead;

/**
 * What one unit published when, for the feed. It can be kept on a disk as it is.
 *
 * @param unit whom it is about
 * @param reports those that print the day of their publication, oldest year first
 */
public record UnitPublications(ListedUnit unit, List<Publication> reports) {

  public UnitPublications {
    Objects.requireNonNull(unit, "unit");
    reports = List.copyOf(reports);
  }

  /**
   * One published report.
   *
   * @param year of the report
   * @param kind of the report
   * @param day of its publication
   * @param lead its answer in one or two sentences
   */
  public record Publication(FiscalYear year, ReportKind kind, LocalDate day, String lead) {
    public Publication {
      Objects.requireNonNull(year, "year");
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(day, "day");
      Objects.requireNonNull(lead, "lead");
    }

    private static Publication of(ReportContext report) {
      return new Publication(
          report.report().year(),
          report.report().kind(),
          report.report().dates().published(),
          new Lead(report).say());
    }
  }

  /** What that unit contributes. */
  public static UnitPublications of(SiteIndex index, Unit unit) {
    return new UnitPublications(
        ListedUnit.of(unit),
        index.reportsOf(unit).stream()
            .filter(report -> report.report().dates().published() != null)
            .map(Publication::of)
            .toList());
  }
}
