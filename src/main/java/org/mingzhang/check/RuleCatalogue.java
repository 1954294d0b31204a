package org.mingzhang.check;

import java.util.List;

/** Every rule, in the order of its code. */
public final class RuleCatalogue {

  private static final List<Rule> RULES =
      List.of(new PrintedReadingRule(), new PartsAndTotalRule());

  private RuleCatalogue() {}

  /** All rules of this version of the program. */
  public static List<Rule> all() {
    return RULES;
  }
}
