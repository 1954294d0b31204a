package org.mingzhang.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.check.money.MoneyRules;
import org.mingzhang.check.score.ScoreRules;

/** Every rule, in the order of its code. */
public final class RuleCatalogue {

  private static final List<Rule> RULES =
      Stream.of(MoneyRules.all(), ScoreRules.all())
          .flatMap(List::stream)
          .sorted(Comparator.comparing(Rule::code))
          .toList();

  private RuleCatalogue() {}

  /** All rules of this version of the program. */
  public static List<Rule> all() {
    return RULES;
  }
}
