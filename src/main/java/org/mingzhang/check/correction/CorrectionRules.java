package org.mingzhang.check.correction;

import java.util.List;
import org.mingzhang.check.Rule;
import org.mingzhang.diagnostic.Diagnostic;

/** The rules of this package, in the order of their codes. */
public final class CorrectionRules {

  private CorrectionRules() {}

  /** The rules in the order of the catalogue. */
  public static List<Rule> all() {
    return List.of(new UnexplainedChangeRule(), new CorrectedFigureRule());
  }

  /** Whether a message is about a published figure that was changed without a reason. */
  public static boolean isUnexplainedChange(Diagnostic diagnostic) {
    return diagnostic.code().equals(UnexplainedChangeRule.CODE);
  }
}
