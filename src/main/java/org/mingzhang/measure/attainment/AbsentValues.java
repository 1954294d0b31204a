package org.mingzhang.measure.attainment;

import java.util.Optional;
import org.mingzhang.model.Absent;
import org.mingzhang.model.Value;

/** A target or an actual that is not there. A sign for "none" is as good as nothing printed. */
final class AbsentValues {

  private AbsentValues() {}

  static Optional<Attainment> judge(AttainmentCase given) {
    if (isMissing(given.target().value())) {
      return Optional.of(given.decided(AttainmentState.NO_TARGET, AttainmentRule.NO_TARGET));
    }
    return isMissing(given.actual().value())
        ? Optional.of(given.decided(AttainmentState.NOT_REPORTED, AttainmentRule.NO_ACTUAL))
        : Optional.empty();
  }

  private static boolean isMissing(Value value) {
    return value == Absent.NOT_REPORTED || value == Absent.NOT_APPLICABLE;
  }
}
