package org.mingzhang.page.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
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

  /**
   * The findings about a report that a list tells one by one, in the order of their groups. What
   * holds is only counted there, and told on the page of the report.
   */
  static List<ToldFinding> of(ReportContext report) {
    FindingWords words = new FindingWords("");
    List<Finding> all = report.findings();
    return IntStream.range(0, all.size())
        .filter(i -> FindingKind.of(all.get(i)) != FindingKind.HOLDS)
        .mapToObj(i -> of(all.get(i), i, words))
        .sorted(Comparator.comparing(ToldFinding::group))
        .toList();
  }

  private static ToldFinding of(Finding finding, int index, FindingWords words) {
    FindingKind kind = FindingKind.of(finding);
    return new ToldFinding(
        kind,
        finding.code(),
        kind == FindingKind.READING ? CheckSection.anchor(kind) : CheckSection.anchor(index),
        words.sentence(finding),
        finding.difference());
  }

  FindingGroup group() {
    return FindingGroup.of(kind, code);
  }
}
