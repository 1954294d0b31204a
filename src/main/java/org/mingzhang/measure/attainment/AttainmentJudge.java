package org.mingzhang.measure.attainment;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mingzhang.model.Indicator;

/**
 * Holds a result against its target.
 *
 * <p>The families of rules are tried in order and the first that knows the two kinds of value
 * decides: absent values, days, words, ranges, numbers. What no family knows, words against a
 * number for example, is not assessable.
 */
public final class AttainmentJudge {

  private static final List<Function<AttainmentCase, Optional<Attainment>>> FAMILIES =
      List.of(
          AbsentValues::judge,
          Deadlines::judge,
          Words::judge,
          RangeTargets::judge,
          NumberTargets::judge);

  private AttainmentJudge() {}

  /** What came of a target; never {@code null}, also where nothing can be compared. */
  public static Attainment judge(Indicator indicator) {
    AttainmentCase given = AttainmentCase.of(indicator);
    return FAMILIES.stream()
        .flatMap(family -> family.apply(given).stream())
        .findFirst()
        .orElseGet(
            () -> given.decided(AttainmentState.NOT_ASSESSABLE, AttainmentRule.NOT_COMPARABLE));
  }
}
