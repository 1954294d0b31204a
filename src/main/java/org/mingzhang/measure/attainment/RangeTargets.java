package org.mingzhang.measure.attainment;

import java.util.Optional;
import org.mingzhang.model.Direction;
import org.mingzhang.model.Interval;

/**
 * A target with two ends: the actual lies between them, ends included, or it does not. Beyond the
 * good end it is reached as well, where an editor has said which end is good.
 */
final class RangeTargets {

  private RangeTargets() {}

  static Optional<Attainment> judge(AttainmentCase given) {
    return given
        .target(Interval.class)
        .flatMap(Span::of)
        .flatMap(aim -> Span.of(given.actual().value()).map(actual -> judge(given, aim, actual)));
  }

  private static Attainment judge(AttainmentCase given, Span target, Span actual) {
    if (NumberTargets.hasOperator(given)) {
      return given.decided(AttainmentState.NOT_ASSESSABLE, AttainmentRule.ACTUAL_WITH_OPERATOR);
    }
    Optional<Span> left = target.comparableTo(actual);
    Optional<Span> right = actual.comparableTo(target);
    if (left.isEmpty() || right.isEmpty()) {
      return given.decided(AttainmentState.NOT_ASSESSABLE, AttainmentRule.UNITS_DIFFER);
    }
    AttainmentState state = state(given.direction(), left.get(), right.get());
    return given.decided(
        state,
        state == AttainmentState.NOT_ASSESSABLE
            ? AttainmentRule.APPROXIMATE
            : AttainmentRule.WITHIN_RANGE);
  }

  private static AttainmentState state(Direction direction, Span target, Span actual) {
    if (target.contains(actual)) {
      return AttainmentState.MET;
    }
    boolean above = actual.low().compareTo(target.high()) > 0;
    boolean below = actual.high().compareTo(target.low()) < 0;
    if (above && direction == Direction.HIGHER_IS_BETTER) {
      return AttainmentState.EXCEEDED;
    }
    if (below && direction == Direction.LOWER_IS_BETTER) {
      return AttainmentState.MET;
    }
    return above || below ? AttainmentState.NOT_MET : AttainmentState.NOT_ASSESSABLE;
  }
}
