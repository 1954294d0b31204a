package org.mingzhang.read.value;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.Approximation;
import org.mingzhang.model.Comparison;

/**
 * What stands before a number.
 *
 * @param length how much of the text it is
 */
record ValueHead(Comparison comparison, Approximation approximation, int length) {

  private static final Map<String, Comparison> OPERATORS =
      Map.ofEntries(
          Map.entry("≥", Comparison.AT_LEAST),
          Map.entry(">=", Comparison.AT_LEAST),
          Map.entry("不低于", Comparison.AT_LEAST),
          Map.entry("不少于", Comparison.AT_LEAST),
          Map.entry("不小于", Comparison.AT_LEAST),
          Map.entry("至少", Comparison.AT_LEAST),
          Map.entry("≤", Comparison.AT_MOST),
          Map.entry("<=", Comparison.AT_MOST),
          Map.entry("不超过", Comparison.AT_MOST),
          Map.entry("不高于", Comparison.AT_MOST),
          Map.entry("不大于", Comparison.AT_MOST),
          Map.entry("不多于", Comparison.AT_MOST),
          Map.entry("至多", Comparison.AT_MOST),
          Map.entry("最多", Comparison.AT_MOST),
          Map.entry(">", Comparison.MORE_THAN),
          Map.entry("大于", Comparison.MORE_THAN),
          Map.entry("高于", Comparison.MORE_THAN),
          Map.entry("多于", Comparison.MORE_THAN),
          Map.entry("<", Comparison.LESS_THAN),
          Map.entry("小于", Comparison.LESS_THAN),
          Map.entry("低于", Comparison.LESS_THAN),
          Map.entry("少于", Comparison.LESS_THAN),
          Map.entry("=", Comparison.EQUAL),
          Map.entry("等于", Comparison.EQUAL));

  private static final Pattern HEAD =
      Pattern.compile(
          "(?<operator>[<>]=|[≥≤<>=]|不[低少小]于|至少|不超过|不[高大多]于|[至最]多|[大高多小低少等]于)?\\s*"
              + "(?<over>超过|超|逾)?(?<about>大约|约)?(?<nearly>将近|接近|近)?\\s*");

  static ValueHead of(String text, ValueRole role) {
    Matcher m = HEAD.matcher(text);
    m.lookingAt();
    String operator = m.group("operator");
    Comparison comparison = operator == null ? Comparison.UNSTATED : OPERATORS.get(operator);
    boolean over = m.group("over") != null;
    if (over && role == ValueRole.TARGET && operator == null) {
      return new ValueHead(Comparison.MORE_THAN, Approximation.EXACT, m.end());
    }
    Approximation approximation =
        over
            ? Approximation.OVER
            : m.group("about") != null
                ? Approximation.ABOUT
                : m.group("nearly") != null ? Approximation.NEARLY : Approximation.EXACT;
    return new ValueHead(comparison, approximation, m.end());
  }

  boolean isEmpty() {
    return comparison == Comparison.UNSTATED && approximation == Approximation.EXACT;
  }
}
