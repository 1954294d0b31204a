package org.mingzhang.page.finding;

import java.util.Comparator;
import java.util.Objects;
import org.mingzhang.check.Matter;
import org.mingzhang.diagnostic.Finding;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.page.words.EnumWords;
import org.mingzhang.page.words.Words;

/**
 * What lists of findings are sorted and counted by: first what does not hold, by what is the matter
 * with it, then the same where an editor has said why, then the rest.
 *
 * @param kind how they are told
 * @param matter what is the matter; {@code null} for what is no problem
 */
public record FindingGroup(FindingKind kind, Matter matter) implements Comparable<FindingGroup> {
  private static final Comparator<FindingGroup> ORDER =
      Comparator.comparing(FindingGroup::kind)
          .thenComparing(FindingGroup::matter, Comparator.nullsFirst(Comparator.naturalOrder()));

  public FindingGroup {
    Objects.requireNonNull(kind, "kind");
  }

  /** The group of a finding. */
  static FindingGroup of(Finding finding) {
    return of(FindingKind.of(finding), finding.code());
  }

  /** The group of a finding of that kind, by the rule of that code. */
  static FindingGroup of(FindingKind kind, String code) {
    return new FindingGroup(kind, kind.isProblem() ? FindingOutcome.matter(code) : null);
  }

  @Override
  public int compareTo(FindingGroup other) {
    return ORDER.compare(this, other);
  }

  /** 数字不符; 缺少说明，编者已说明; 提示. */
  String say(Words words) {
    return switch (kind) {
      case BROKEN -> words.of(matter);
      case WAIVED -> words.say("finding.outcome.waived", words.of(matter));
      case NOTE, READING, HOLDS -> words.of(kind);
    };
  }

  /** The anchor of its first finding of a year in a list. */
  String anchor(FiscalYear year) {
    return "found-" + name() + "-" + year;
  }

  /** {@code broken-figures}, {@code note}: where programs read it. */
  String name() {
    String of = EnumWords.kebab(kind);
    return matter == null ? of : of + "-" + EnumWords.kebab(matter);
  }
}
