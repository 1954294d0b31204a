package org.mingzhang.page.finding;

import java.util.List;
import org.mingzhang.diagnostic.Finding;
import org.mingzhang.diagnostic.Severity;

/** How a finding is told to readers: what needed a reading is not yet a contradiction. */
public enum FindingKind {
  /** 发现问题; the rule says what is the matter. */
  BROKEN,
  /** The same, and an editor has said why it stands. */
  WAIVED,
  /** 提示: worth a reader's notice, and no contradiction. */
  NOTE,
  /** 解读: printed so that it had to be read. */
  READING,
  /** 相符. */
  HOLDS;

  /** The rule of prints that had to be read; the page shows them in a table of their own. */
  private static final String READING_RULE = "MZ-C001";

  /** The kind of a finding, by its outcome and its rule. */
  public static FindingKind of(Finding finding) {
    return switch (finding.outcome()) {
      case HOLDS -> HOLDS;
      case WAIVED -> WAIVED;
      case BROKEN -> ofBroken(finding);
    };
  }

  private static FindingKind ofBroken(Finding finding) {
    if (finding.code().equals(READING_RULE)) {
      return READING;
    }
    return finding.severity() == Severity.NOTE ? NOTE : BROKEN;
  }

  /** Whether a rule does not hold, explained or not. */
  boolean isProblem() {
    return this == BROKEN || this == WAIVED;
  }

  /** How many of these findings do not hold, explained or not. */
  public static int problems(List<Finding> findings) {
    return (int) findings.stream().filter(finding -> of(finding).isProblem()).count();
  }

  /** How many findings are of this kind. */
  public int count(List<Finding> findings) {
    return (int) findings.stream().filter(finding -> of(finding) == this).count();
  }
}
