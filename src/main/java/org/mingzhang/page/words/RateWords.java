package org.mingzhang.page.words;

import org.mingzhang.measure.Headline;
import org.mingzhang.measure.number.Percent;

/** The execution rate of a headline in words, or why there is none. */
public final class RateWords {

  private RateWords() {}

  /** A percentage; where the base is zero, that; where nothing was published, that. */
  public static String of(Headline headline, Words words) {
    return headline
        .rate()
        .map(Percent::text)
        .orElseGet(() -> words.say(isOfZero(headline) ? "rate.ofZero" : "tile.absent"));
  }

  /** Both amounts are there, and there is no rate to a budget of zero. */
  public static boolean isOfZero(Headline headline) {
    return headline.rate().isEmpty()
        && headline.executed().isPresent()
        && headline.budget().filter(budget -> budget.number().signum() == 0).isPresent();
  }
}
