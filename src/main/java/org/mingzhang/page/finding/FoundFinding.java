package org.mingzhang.page.finding;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingzhang.diagnostic.Finding;
import org.mingzhang.page.content.ReportContext;

/**
 * A finding with the report it is about.
 *
 * @param report it is about
 * @param finding what was found
 * @param anchor where the report's page tells it
 */
record FoundFinding(ReportContext report, Finding finding, String anchor) {

  /** The findings of reports; what does not hold comes first in each of them. */
  static List<FoundFinding> of(List<ReportContext> reports) {
    return reports.stream().flatMap(FoundFinding::of).toList();
  }

  private static Stream<FoundFinding> of(ReportContext report) {
    return Stream.of(FindingKind.values())
        .flatMap(
            kind ->
                IntStream.range(0, report.findings().size())
                    .filter(i -> FindingKind.of(report.findings().get(i)) == kind)
                    .mapToObj(i -> of(report, i, kind)));
  }

  private static FoundFinding of(ReportContext report, int index, FindingKind kind) {
    String anchor =
        switch (kind) {
          case BROKEN, WAIVED, NOTE -> CheckSection.anchor(index);
          case READING -> "readings";
          case HOLDS -> "holds";
        };
    return new FoundFinding(report, report.findings().get(index), anchor);
  }

  FindingKind kind() {
    return FindingKind.of(finding);
  }
}
