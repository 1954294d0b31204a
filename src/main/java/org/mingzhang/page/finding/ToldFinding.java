package org.mingzhang.page.finding;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingzhang.diagnostic.Finding;
import org.mingzhang.page.content.ReportContext;

/**
 * A finding in words.
 *
 * @param kind how it is told
 * @param code of its rule
 * @param anchor where the report's page tells it
 * @param sentence what was found
 * @param difference between what should agree; empty for none
 */
public record ToldFinding(
    FindingKind kind, String code, String anchor, String sentence, String difference) {

  public ToldFinding {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(anchor, "anchor");
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(difference, "difference");
  }

  /** The findings about a report; what does not hold comes first. */
  static List<ToldFinding> of(ReportContext report) {
    FindingWords words = new FindingWords("");
    return Stream.of(FindingKind.values())
        .flatMap(
            kind ->
                IntStream.range(0, report.findings().size())
                    .filter(i -> FindingKind.of(report.findings().get(i)) == kind)
                    .mapToObj(i -> of(report.findings().get(i), i, kind, words)))
        .toList();
  }

  private static ToldFinding of(Finding finding, int index, FindingKind kind, FindingWords words) {
    String anchor =
        switch (kind) {
          case BROKEN, WAIVED, NOTE -> CheckSection.anchor(index);
          case READING -> "readings";
          case HOLDS -> "holds";
        };
    return new ToldFinding(
        kind, finding.code(), anchor, words.sentence(finding), finding.difference());
  }
}
