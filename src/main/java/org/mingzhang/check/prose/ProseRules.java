package org.mingzhang.check.prose;

import java.util.List;
import org.mingzhang.check.Rule;

/** The rules of this package, in the order of their codes. */
public final class ProseRules {

  private ProseRules() {}

  /** The rules in the order of the catalogue. */
  public static List<Rule> all() {
    return List.of(
        new UnmatchedNumberRule(),
        new ContradictedNumberRule(),
        new ListedPartsRule(),
        new UngroundedNumberRule());
  }
}
