package org.mingzhang.measure.number;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The one form of every percentage computed here: half up to two decimals, both left out when they
 * are zero. So {@code 87.01%}, {@code 7.60%} and {@code 100%}, never {@code 7.6%} or {@code
 * 100.00%}. What a source prints keeps its own form.
 */
public final class Percent {

  private static final String WHOLE = "." + "0".repeat(Ratio.DECIMALS);

  private Percent() {}

  /** A quotient as a percentage with its sign: one quarter is {@code 25%}. */
  public static String text(Ratio ratio) {
    return digits(ratio) + "%";
  }

  /** A number of percent with its sign: 25.5 is {@code 25.50%}. */
  public static String text(BigDecimal percent) {
    return digits(percent) + "%";
  }

  /** As {@link #text(Ratio)}, for a table whose heading has the sign. */
  public static String digits(Ratio ratio) {
    return digits(ratio.percent());
  }

  /** As {@link #text(BigDecimal)}, for a table whose heading has the sign. */
  public static String digits(BigDecimal percent) {
    String rounded = percent.setScale(Ratio.DECIMALS, RoundingMode.HALF_UP).toPlainString();
    return rounded.endsWith(WHOLE)
        ? rounded.substring(0, rounded.length() - WHOLE.length())
        : rounded;
  }
}
