package org.mingzhang.read.value;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.Approximation;
import org.mingzhang.model.Comparison;

/**
 * What stands behind a number.
 *
 * @param unit with 万 and its like still before it; empty when none is printed
 * @param note what stood in brackets, or words behind a percentage
 */
record ValueTail(String unit, Comparison comparison, Approximation approximation, String note) {

  private static final Pattern TAIL =
      Pattern.compile(
          "\\s*(?<more>[余多])?\\s*(?<scale>"
              + ValueUnits.SCALE
              + ")(?<rather>[余多])?\\s*(?<unit>"
              + ValueUnits.ATTACHED
              + ")?\\s*(?:\\(含\\))?(?<bound>及(?:其)?以[上下]|以[上下内]|之?内|左右|上下)?"
              + "(?:(?<=%|百分比)(?<words>\\p{IsHan}{1,20}))?\\s*"
              + "(?:\\((?<first>[^()]*)\\))?\\s*(?:\\((?<second>[^()]*)\\))?");

  /** A bracket that begins like this explains the number and is not its unit. */
  private static final Pattern REMARK = Pattern.compile("(?:含|其中|包括|按|见|约|以|及|不|已|详|注|如|截至|较|比).*");

  /** {@code null} when the text is no such thing. */
  static ValueTail of(String text, ValueRole role) {
    Matcher m = TAIL.matcher(text);
    if (!m.matches()) {
      return null;
    }
    String scale = m.group("scale");
    String unit = Objects.requireNonNullElse(m.group("unit"), "");
    String words = Objects.requireNonNullElse(m.group("words"), "");
    String note = m.group("first");
    if (unit.isEmpty() && note != null && isUnit(note)) {
      unit = note.strip();
      note = m.group("second");
    } else if (m.group("second") != null) {
      return null;
    }
    boolean scaleAlone = unit.isEmpty() && !scale.isEmpty();
    if (scaleAlone) {
      return null;
    }
    boolean more = m.group("more") != null || m.group("rather") != null;
    return withBound(scale + unit, m.group("bound"), more, role, noteOf(words, note));
  }

  private static boolean isUnit(String bracket) {
    return !bracket.isBlank()
        && bracket.chars().noneMatch(Character::isDigit)
        && !REMARK.matcher(bracket).matches();
  }

  private static String noteOf(String words, String bracket) {
    String inBrackets = bracket == null ? "" : bracket.strip();
    return words.isEmpty()
        ? inBrackets
        : inBrackets.isEmpty() ? words : words + "（" + inBrackets + "）";
  }

  private static ValueTail withBound(
      String unit, String bound, boolean more, ValueRole role, String note) {
    boolean bounds = bound != null && !bound.matches("左右|上下");
    boolean upwards = bounds && bound.endsWith("上");
    boolean rounds = upwards && bound.equals("以上") && role == ValueRole.REPORTED;
    Comparison comparison =
        !bounds || rounds
            ? Comparison.UNSTATED
            : upwards ? Comparison.AT_LEAST : Comparison.AT_MOST;
    Approximation approximation =
        more || rounds
            ? Approximation.OVER
            : bound != null && !bounds ? Approximation.ABOUT : Approximation.EXACT;
    return new ValueTail(unit, comparison, approximation, note);
  }

  /** Whether an operator before the number says nothing else than the bound behind it. */
  boolean agreesWith(Comparison before) {
    return before == Comparison.UNSTATED
        || comparison == Comparison.UNSTATED
        || before == comparison;
  }

  /** Whether nothing but a unit stands there, as behind a range. */
  boolean isUnitOnly() {
    return comparison == Comparison.UNSTATED
        && approximation == Approximation.EXACT
        && note.isEmpty();
  }
}
