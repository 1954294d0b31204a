package org.mingzhang.measure.attainment;

import java.math.BigDecimal;
import java.util.Optional;
import org.mingzhang.measure.number.Amounts;
import org.mingzhang.measure.number.Ratio;
import org.mingzhang.model.Direction;
import org.mingzhang.model.Quantity;

/**
 * Which side of a target is good. Knows how one number stands to another, exactly.
 *
 * <p>A target is exceeded only where more is better: to stay below a limit is to keep it, not to
 * surpass it.
 */
enum Sense {
  AT_LEAST,
  MORE_THAN,
  AT_MOST,
  LESS_THAN,
  EXACT;

  /**
   * The printed operator decides, else the direction that an editor gave, else the reading of the
   * field: a bare number is to be reached and may be exceeded (2 场 planned, 3 held). A bare zero
   * promises that nothing happens, so only zero keeps it.
   */
  static Sense of(Quantity target, Direction direction) {
    return switch (target.comparison()) {
      case AT_LEAST -> AT_LEAST;
      case MORE_THAN -> MORE_THAN;
      case AT_MOST -> AT_MOST;
      case LESS_THAN -> LESS_THAN;
      case EQUAL -> EXACT;
      case UNSTATED -> unstated(target.number(), direction);
    };
  }

  private static Sense unstated(BigDecimal target, Direction direction) {
    if (direction == null) {
      return target.signum() == 0 ? EXACT : AT_LEAST;
    }
    return switch (direction) {
      case HIGHER_IS_BETTER -> AT_LEAST;
      case LOWER_IS_BETTER -> AT_MOST;
      case EXACT -> EXACT;
    };
  }

  /** The state of an actual that is one exact number. */
  AttainmentState state(BigDecimal target, BigDecimal actual) {
    int order = actual.compareTo(target);
    if (isReached(order)) {
      return isHigherBetter() && order > 0 ? AttainmentState.EXCEEDED : AttainmentState.MET;
    }
    // Short of the target. Something was done where a ratio above zero can say how much.
    boolean partly = ratio(target, actual).filter(r -> r.numerator().signum() > 0).isPresent();
    return partly ? AttainmentState.PARTLY_MET : AttainmentState.NOT_MET;
  }

  /** How far an actual goes towards the target; empty where no quotient has a meaning. */
  Optional<Ratio> ratio(BigDecimal target, BigDecimal actual) {
    if (target.signum() <= 0 || actual.signum() < 0) {
      return Optional.empty();
    }
    return switch (this) {
      case AT_LEAST, MORE_THAN -> Optional.of(new Ratio(actual, target));
      case AT_MOST, LESS_THAN -> Amounts.ratio(target, actual);
      case EXACT -> Optional.of(closeness(target, actual));
    };
  }

  /** The rule whose sentence explains {@link #ratio}, or says why there is none. */
  AttainmentRule rule(BigDecimal target, BigDecimal actual) {
    if (target.signum() == 0) {
      return AttainmentRule.ZERO_TARGET;
    }
    if (target.signum() < 0 || actual.signum() < 0) {
      return AttainmentRule.BELOW_ZERO;
    }
    return switch (this) {
      case AT_LEAST, MORE_THAN -> AttainmentRule.ACTUAL_OVER_TARGET;
      case AT_MOST, LESS_THAN ->
          actual.signum() == 0 ? AttainmentRule.ZERO_ACTUAL : AttainmentRule.TARGET_OVER_ACTUAL;
      case EXACT -> AttainmentRule.EXACT_TARGET;
    };
  }

  boolean isHigherBetter() {
    return this == AT_LEAST || this == MORE_THAN;
  }

  private boolean isReached(int order) {
    return switch (this) {
      case AT_LEAST -> order >= 0;
      case MORE_THAN -> order > 0;
      case AT_MOST -> order <= 0;
      case LESS_THAN -> order < 0;
      case EXACT -> order == 0;
    };
  }

  /** 1 less the deviation in proportion to the target, and never below zero. */
  private static Ratio closeness(BigDecimal target, BigDecimal actual) {
    BigDecimal deviation = actual.subtract(target).abs();
    return new Ratio(target.subtract(deviation).max(BigDecimal.ZERO), target);
  }
}
