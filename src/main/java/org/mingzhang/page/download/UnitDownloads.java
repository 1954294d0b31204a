package org.mingzhang.page.download;

import java.util.List;
import java.util.Objects;
import org.mingzhang.model.Unit;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.view.Link;

/**
 * What a unit contributes to the page of all downloads.
 *
 * @param unit its address
 * @param name of it
 * @param reports oldest first
 */
public record UnitDownloads(String unit, String name, List<OfReport> reports) {
  public UnitDownloads {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(name, "name");
    reports = List.copyOf(reports);
  }

  /**
   * The files of a report.
   *
   * @param year of it, four digits
   * @param kind in words
   * @param files with addresses below the site's root
   */
  public record OfReport(String year, String kind, List<Link> files) {
    public OfReport {
      Objects.requireNonNull(year, "year");
      Objects.requireNonNull(kind, "kind");
      files = List.copyOf(files);
    }
  }

  /**
   * Of a unit.
   *
   * @param reports all of it, oldest first
   */
  public static UnitDownloads of(Unit unit, List<ReportContext> reports) {
    return new UnitDownloads(
        unit.id(), unit.name(), reports.stream().map(UnitDownloads::of).toList());
  }

  private static OfReport of(ReportContext report) {
    String folder = Addresses.folder(report);
    return new OfReport(
        report.year(),
        report.words().of(report.report().kind()),
        ReportDownloads.links(report).stream()
            .map(link -> new Link(link.text(), folder + link.href()))
            .toList());
  }
}
