package org.mingzhang.page.opendata;

import java.util.List;
import java.util.Objects;
import org.mingzhang.memo.Fingerprint;
import org.mingzhang.model.SourceDocument;
import org.mingzhang.page.content.ReportContext;

/**
 * What has to be known of a unit's rows before any of them is read: a hundredth of their length.
 *
 * @param years of its reports, four digits each, ascending
 * @param sources titles of the documents that its figures were taken from
 * @param parts those with rows, in the order of the rows
 */
public record RowSums(List<String> years, List<String> sources, List<Part> parts) {
  public RowSums {
    years = List.copyOf(years);
    sources = List.copyOf(sources);
    parts = List.copyOf(parts);
  }

  /**
   * Those of a unit's rows.
   *
   * @param reports all of it, oldest first
   * @param rows of these
   */
  public static RowSums of(List<ReportContext> reports, List<UnitRows> rows) {
    return new RowSums(
        reports.stream().map(ReportContext::year).toList(),
        reports.stream()
            .flatMap(report -> report.report().documents().stream())
            .map(SourceDocument::title)
            .distinct()
            .toList(),
        parts(rows));
  }

  static List<Part> parts(List<UnitRows> rows) {
    return rows.stream()
        .flatMap(some -> some.parts().stream())
        .filter(part -> !part.lines().isEmpty())
        .map(Part::of)
        .toList();
  }

  /**
   * Rows of one file.
   *
   * @param file as in {@link UnitRows.Part}
   * @param sum of the lines
   */
  public record Part(String file, String sum) {
    public Part {
      Objects.requireNonNull(file, "file");
      Objects.requireNonNull(sum, "sum");
    }

    static Part of(UnitRows.Part rows) {
      return new Part(rows.file(), new Fingerprint().add(rows.lines()).text());
    }
  }
}
