package org.mingzhang.measure.attainment;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.measure.number.Amounts;
import org.mingzhang.model.Quantity;

/**
 * A number against a number, or a range against a number.
 *
 * <p>An actual that is approximate or a range is judged only when every number it can stand for
 * gives the same answer; it never gets a ratio, which would look exact.
 */
final class NumberTargets {

  private NumberTargets() {}

  static Optional<Attainment> judge(AttainmentCase given) {
    return given
        .target(Quantity.class)
        .flatMap(target -> Span.of(given.actual().value()).map(a -> judge(given, target, a)));
  }

  private static Attainment judge(AttainmentCase given, Quantity target, Span actual) {
    if (hasOperator(given)) {
      return given.decided(AttainmentState.NOT_ASSESSABLE, AttainmentRule.ACTUAL_WITH_OPERATOR);
    }
    Span aim = Span.of(target).orElseThrow();
    Optional<Span> left = aim.comparableTo(actual);
    Optional<Span> right = actual.comparableTo(aim);
    if (left.isEmpty() || right.isEmpty()) {
      return given.decided(AttainmentState.NOT_ASSESSABLE, AttainmentRule.UNITS_DIFFER);
    }
    Sense sense = Sense.of(target, given.direction());
    return left.get().isPoint() && right.get().isPoint()
        ? exact(given, sense, left.get(), right.get())
        : vague(given, sense, left.get(), right.get());
  }

  /** An actual such as {@code ≥266米} says where it begins and not what it is. */
  static boolean hasOperator(AttainmentCase given) {
    return given.actual(Quantity.class).filter(q -> !Amounts.isPoint(q.comparison())).isPresent();
  }

  private static Attainment exact(AttainmentCase given, Sense sense, Span target, Span actual) {
    AttainmentState state = sense.state(target.low(), actual.low());
    AttainmentRule rule = sense.rule(target.low(), actual.low());
    return sense
        .ratio(target.low(), actual.low())
        .map(ratio -> given.decided(state, rule, ratio))
        .orElseGet(() -> given.decided(state, rule));
  }

  private static Attainment vague(AttainmentCase given, Sense sense, Span target, Span actual) {
    Set<AttainmentState> possible = EnumSet.noneOf(AttainmentState.class);
    possible.add(sense.state(target.low(), actual.low()));
    possible.add(sense.state(target.low(), actual.high()));
    possible.add(sense.state(target.high(), actual.low()));
    possible.add(sense.state(target.high(), actual.high()));
    boolean reached = possible.stream().allMatch(AttainmentState::isMet);
    boolean missed = possible.stream().noneMatch(AttainmentState::isMet);
    // Between two ends that both miss it, an exact target can still be hit.
    boolean hidden = sense == Sense.EXACT && !target.isApartFrom(actual);
    if (hidden || !reached && !missed) {
      return given.decided(AttainmentState.NOT_ASSESSABLE, AttainmentRule.APPROXIMATE);
    }
    AttainmentState undecided = reached ? AttainmentState.MET : AttainmentState.PARTLY_MET;
    AttainmentState state = possible.size() == 1 ? possible.iterator().next() : undecided;
    return given.decided(state, AttainmentRule.CLEAR_OF_TARGET);
  }
}
