package org.mingzhang.check.indicator;

import java.util.regex.Pattern;
import org.mingzhang.model.Indicator;

/** Whether an indicator says why its result is not its target. */
final class Reasons {

  /** Signs that forms print where nothing is said. */
  private static final Pattern NOTHING = Pattern.compile("[\\s/／\\-－–—…．.·]*|无");

  private Reasons() {}

  /** A deviation reason in words, or a measure for improvement, which implies one. */
  static boolean isGiven(Indicator indicator) {
    return says(indicator.deviationReason()) || says(indicator.improvement());
  }

  private static boolean says(String text) {
    return !NOTHING.matcher(text).matches();
  }
}
