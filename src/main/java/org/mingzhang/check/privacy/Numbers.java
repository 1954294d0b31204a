package org.mingzhang.check.privacy;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Long numbers that stand alone: no part of a longer one, of a decimal, of a word or a mask. */
final class Numbers {

  private static final String BEGINS = "(?<![0-9A-Za-z_*〕】])(?<![0-9][.-])(?<![¥$])";
  private static final String ENDS = "(?![0-9A-Za-z_*])(?![.-][0-9])";

  /** What makes a number an amount of something. */
  private static final String UNIT =
      "(?! ?(?:[元万亿吨米升亩户份件册次个台套%℃‰株棵]|人(?![民员事])|平方|立方|公里|公顷|公斤|千[米克瓦]|毫[升米]"
          + "|字节|[美欧港日]元|m[23]?(?![A-Za-z])|k[gmW]|[KMGT]B))";

  private Numbers() {}

  /** A pattern for such a number; what it may be is given as a regular expression. */
  static Pattern standing(String number) {
    return Pattern.compile(BEGINS + number + ENDS + UNIT);
  }

  /**
   * The matches in a view. In a joined one only numbers that were in groups are new.
   *
   * @param standing made by {@link #standing}
   */
  static Stream<MatchResult> in(TextView view, Pattern standing) {
    return standing
        .matcher(view.text())
        .results()
        .filter(m -> !view.isJoined() || view.hasGap(m.start(), m.end()));
  }

  /** The first and the last digits; stars between. */
  static String mask(String digits, int first, int last) {
    String stars = "*".repeat(digits.length() - first - last);
    return digits.substring(0, first) + stars + digits.substring(digits.length() - last);
  }
}
