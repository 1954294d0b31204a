package org.mingzhang.measure.attainment;

import java.util.Optional;
import org.mingzhang.model.Qualitative;

/**
 * Words against words, in this order: the target's own words; words of completion, of partial
 * completion and of failure; a change in the direction that the target names. Other words cannot be
 * held against each other. None of this yields a ratio.
 */
public final class Words {

  private Words() {}

  static Optional<Attainment> judge(AttainmentCase given) {
    return given
        .target(Qualitative.class)
        .flatMap(target -> given.actual(Qualitative.class).map(a -> judge(given, target, a)));
  }

  private static Attainment judge(AttainmentCase given, Qualitative target, Qualitative actual) {
    String words = Wording.plain(actual.text());
    if (areSame(target, actual)) {
      return given.decided(AttainmentState.MET, AttainmentRule.SAME_WORDS);
    }
    if (Wording.isCompleted(words)) {
      return given.decided(AttainmentState.MET, AttainmentRule.WORDS_OF_COMPLETION);
    }
    if (Wording.isPartly(words)) {
      return given.decided(AttainmentState.PARTLY_MET, AttainmentRule.WORDS_OF_COMPLETION);
    }
    if (Wording.isFailed(words)) {
      return given.decided(AttainmentState.NOT_MET, AttainmentRule.WORDS_OF_COMPLETION);
    }
    return ChangeWords.compare(Wording.whole(target), Wording.whole(actual))
        .map(state -> given.decided(state, AttainmentRule.WORDS_OF_COMPLETION))
        .orElseGet(
            () -> given.decided(AttainmentState.NOT_ASSESSABLE, AttainmentRule.NOT_COMPARABLE));
  }

  /** A bracket may be left out on either side: 及时 answers 及时(与工作计划一致). Two brackets must agree. */
  private static boolean areSame(Qualitative target, Qualitative actual) {
    String aim = Wording.plain(target.note());
    String came = Wording.plain(actual.note());
    boolean notes = aim.isEmpty() || came.isEmpty() || aim.equals(came);
    return notes && Wording.plain(target.text()).equals(Wording.plain(actual.text()));
  }
}
