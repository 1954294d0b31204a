package org.mingzhang.page;

import org.mingzhang.measure.Attainment;

/** How an attainment was decided, with its numbers. */
final class Workings {
  private Workings() {}

  static String say(Attainment attainment, Words words) {
    return words.say(
        "attainment." + attainment.rule().name(), attainment.working().toArray(String[]::new));
  }
}
