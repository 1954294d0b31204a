package org.mingzhang.check.privacy;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingzhang.check.Landmark;
import org.mingzhang.check.Search;

/** Long numbers that stand alone: no part of a longer one, of a decimal, of a word or a mask. */
final class Numbers {

  private static final String BEGINS = "(?<![0-9A-Za-z_*〕】])(?<![0-9][.-])(?<![¥$])";
  private static final String ENDS = "(?![0-9A-Za-z_*])(?![.-][0-9])";

  /** What makes a number an amount of something. */
  private static final String UNIT =
      "(?! ?(?:[元万亿吨米升亩户份件册次个台套%℃‰株棵]|人(?![民员事])|平方|立方|公里|公顷|公斤|千[米克瓦]|毫[升米]"
          + "|字节|[美欧港日]元|m[23]?(?![A-Za-z])|k[gmW]|[KMGT]B))";

  /** A country's code may stand before it with a plus. */
  static final Landmark LONG = Landmark.digits(11);

  private Numbers() {}

  /** A search for such a number of eleven digits or more, given as a regular expression. */
  static Search standing(String number) {
    return new Search(Pattern.compile(BEGINS + number + ENDS + UNIT), LONG, 1);
  }

  /**
   * The matches in a view. In a joined one only numbers that were in groups are new.
   *
   * @param number a search for such numbers
   */
  static Stream<MatchResult> in(TextView view, Search number) {
    Stream<MatchResult> found = view.hasLongNumber() ? number.in(view.text()) : Stream.empty();
    return found.filter(m -> !view.isJoined() || view.hasGap(m.start(), m.end()));
  }

  /** The first and the last digits; stars between. */
  static String mask(String digits, int first, int last) {
    String stars = "*".repeat(digits.length() - first - last);
    return digits.substring(0, first) + stars + digits.substring(digits.length() - last);
  }
}
