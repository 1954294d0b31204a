package org.mingzhang.page.sentence;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.measure.Assessment;
import org.mingzhang.measure.attainment.Tally;
import org.mingzhang.page.words.Words;

/** How many targets were reached, in one sentence. */
public final class AttainmentSentence {
  private AttainmentSentence() {}

  /** Of all indicators, or of the results where there are no indicators. */
  public static String say(Assessment assessment, Words words) {
    if (!assessment.indicators().isEmpty()) {
      return say(assessment.headline().tally(), words);
    }
    return assessment.results().isEmpty()
        ? words.say("attainment.none")
        : words.say("attainment.resultsOnly", Words.count(assessment.results().size()));
  }

  /** Of the indicators that were counted. */
  public static String say(Tally tally, Words words) {
    return words.say("attainment.of", Words.count(tally.total()), counts(tally, words));
  }

  /** The counts alone, without an end: those that are zero are left out. */
  public static String counts(Tally tally, Words words) {
    List<String> parts = new ArrayList<>();
    parts.add(reached(tally, words));
    add(parts, words, "attainment.partlyMet", tally.partlyMet());
    add(parts, words, "attainment.notMet", tally.notMet());
    add(parts, words, "attainment.notReported", tally.notReported());
    add(parts, words, "attainment.noTarget", tally.noTarget());
    add(parts, words, "attainment.notAssessable", tally.notAssessable());
    return String.join(words.say("list.separator"), parts);
  }

  private static String reached(Tally tally, Words words) {
    String reached = Words.count(tally.reached());
    if (tally.total() == tally.reached() && tally.exceeded() == 0) {
      return words.say("attainment.allReached");
    }
    return tally.exceeded() == 0
        ? words.say("attainment.reached", reached)
        : words.say("attainment.reachedBeyond", reached, Words.count(tally.exceeded()));
  }

  private static void add(List<String> parts, Words words, String key, int number) {
    if (number > 0) {
      parts.add(words.say(key, Words.count(number)));
    }
  }
}
