package org.mingzhang.check.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.check.Rule;
import org.mingzhang.check.claim.ClaimRules;
import org.mingzhang.check.correction.CorrectionRules;
import org.mingzhang.check.indicator.IndicatorRules;
import org.mingzhang.check.money.MoneyRules;
import org.mingzhang.check.prose.ProseRules;
import org.mingzhang.check.score.ScoreRules;
import org.mingzhang.check.wording.WordingRules;

/** Every rule, in the order of its code. */
public final class RuleCatalogue {

  private static final List<Rule> RULES =
      Stream.of(
              MoneyRules.all(),
              IndicatorRules.all(),
              ClaimRules.all(),
              WordingRules.all(),
              ProseRules.all(),
              ScoreRules.all(),
              CorrectionRules.all())
          .flatMap(List::stream)
          .sorted(Comparator.comparing(Rule::code))
          .toList();

  private RuleCatalogue() {}

  /** All rules of this version of the program. */
  public static List<Rule> all() {
    return RULES;
  }
}
