package org.mingzhang.measure.attainment;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.mingzhang.model.Qualitative;

/**
 * A day to keep against the day it was done: 及时(2024年9月底前) and 2024年8月完成. Both must name the year.
 * Of several days in the actual the last one counts, because only then all was done. Where the two
 * overlap, as 2024年9月 and 2024年9月15日前 do, nothing can be said.
 */
final class Deadlines {

  private Deadlines() {}

  static Optional<Attainment> judge(AttainmentCase given) {
    return given
        .target(Qualitative.class)
        .flatMap(target -> given.actual(Qualitative.class).flatMap(a -> judge(given, target, a)));
  }

  private static Optional<Attainment> judge(
      AttainmentCase given, Qualitative target, Qualitative actual) {
    // The year that a change is compared with is no deadline.
    if (target.text().startsWith("较") || Wording.isUnreal(Wording.whole(actual))) {
      return Optional.empty();
    }
    List<MatchResult> due = DaySpan.dates(Wording.whole(target));
    List<MatchResult> done = DaySpan.dates(Wording.whole(actual));
    if (due.size() != 1 || done.isEmpty()) {
      return Optional.empty();
    }
    return DaySpan.deadline(due.get(0))
        .flatMap(d -> DaySpan.done(done.get(done.size() - 1)).map(a -> judge(given, d, a)));
  }

  private static Attainment judge(AttainmentCase given, DaySpan due, DaySpan done) {
    if (!done.last().isAfter(due.first())) {
      return given.decided(AttainmentState.MET, AttainmentRule.BY_DEADLINE);
    }
    return done.first().isAfter(due.last())
        ? given.decided(AttainmentState.NOT_MET, AttainmentRule.BY_DEADLINE)
        : given.decided(AttainmentState.NOT_ASSESSABLE, AttainmentRule.NOT_COMPARABLE);
  }
}
