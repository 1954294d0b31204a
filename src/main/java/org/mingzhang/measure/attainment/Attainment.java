package org.mingzhang.measure.attainment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mingzhang.measure.number.Ratio;

/**
 * 完成率与完成情况 of one indicator, with its working.
 *
 * @param state what came of the target
 * @param ratio 1 is the target reached, above 1 is better whichever way is good; empty where no
 *     ratio exists: words, a zero target, a range
 * @param rule the rule that decided; its sentence stands in the page's message bundle under {@code
 *     attainment.<rule>}
 * @param working the terms of that sentence: {0} the target and {1} the actual, as printed or,
 *     where the print needed one, as read; {2} the rounded percentage where a ratio exists. An
 *     absent term is empty
 */
public record Attainment(
    AttainmentState state, Optional<Ratio> ratio, AttainmentRule rule, List<String> working) {

  public Attainment {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(ratio, "ratio");
    Objects.requireNonNull(rule, "rule");
    working = List.copyOf(working);
  }
}
