package org.mingzhang.page.words;

import org.mingzhang.measure.attainment.Attainment;

/** How an attainment was decided, with its numbers. */
public final class Workings {
  private Workings() {}

  /** One sentence with the rule that decided and what it was given. */
  public static String say(Attainment attainment, Words words) {
    return words.say(
        "attainment." + attainment.rule().name(), attainment.working().toArray(String[]::new));
  }
}
