package org.mingzhang.check.score;

import java.util.List;
import org.mingzhang.check.Rule;

/** The rules of this package, in the order of their codes. */
public final class ScoreRules {

  private ScoreRules() {}

  /** The rules in the order of the catalogue. */
  public static List<Rule> all() {
    return List.of(new ItemScoreRule(), new ScoreSumRule(), new GradeRule());
  }
}
