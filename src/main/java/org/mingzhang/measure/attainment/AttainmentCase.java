package org.mingzhang.measure.attainment;

import java.util.List;
import java.util.Optional;
import org.mingzhang.measure.number.Percent;
import org.mingzhang.measure.number.Ratio;
import org.mingzhang.model.Direction;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Value;

/**
 * One target and what came of it, before a rule.
 *
 * @param target 指标值
 * @param actual 完成值
 * @param direction which way is good where no operator says so; {@code null} when nobody does
 */
record AttainmentCase(Figure target, Figure actual, Direction direction) {

  static AttainmentCase of(Indicator indicator) {
    return new AttainmentCase(indicator.target(), indicator.actual(), indicator.direction());
  }

  /** The target as that kind of value; empty when it is another kind. */
  <T extends Value> Optional<T> target(Class<T> kind) {
    return as(kind, target);
  }

  /** The actual as that kind of value; empty when it is another kind. */
  <T extends Value> Optional<T> actual(Class<T> kind) {
    return as(kind, actual);
  }

  private static <T extends Value> Optional<T> as(Class<T> kind, Figure figure) {
    return kind.isInstance(figure.value())
        ? Optional.of(kind.cast(figure.value()))
        : Optional.empty();
  }

  /** A result without a ratio. */
  Attainment decided(AttainmentState state, AttainmentRule rule) {
    return new Attainment(state, Optional.empty(), rule, List.of(shown(target), shown(actual)));
  }

  /** A result with its ratio. */
  Attainment decided(AttainmentState state, AttainmentRule rule, Ratio ratio) {
    List<String> working = List.of(shown(target), shown(actual), Percent.digits(ratio));
    return new Attainment(state, Optional.of(ratio), rule, working);
  }

  /** What was computed with: the reading, where the print needed one. */
  private static String shown(Figure figure) {
    return figure.hasReading() ? figure.reading() : figure.printed();
  }
}
