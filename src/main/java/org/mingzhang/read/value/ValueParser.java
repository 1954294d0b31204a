package org.mingzhang.read.value;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.Absent;
import org.mingzhang.model.Approximation;
import org.mingzhang.model.Comparison;
import org.mingzhang.model.Interval;
import org.mingzhang.model.Qualitative;
import org.mingzhang.model.Quantity;
import org.mingzhang.read.value.ValueUnits.Measured;

/**
 * The grammar of a printed value: {@code [operator] [约] number [余] [unit] [bound] [(note)]}, a
 * range {@code 90%-95%}, a sign for "none", or words.
 *
 * <ul>
 *   <li>What begins with a digit, a sign or an operator must be read to its end.
 *   <li>A bracket behind a number without a unit is its unit when it has no digit and does not
 *       begin like a remark (含, 其中 …); any other bracket is a note.
 *   <li>Words behind a percentage are its note: {@code 100%达标}.
 *   <li>Of two approximations the first counts: {@code 近800余人} is nearly 800.
 *   <li>What begins with a year, a month or a day is words: {@code 2021年12月完成}.
 *   <li>A number does not begin with a zero before another digit: {@code 0123} is a code, and to
 *       some programs another number.
 *   <li>万 without a unit is not read: it may mean 万元 or ten thousand of anything.
 * </ul>
 */
final class ValueParser {

  private static final int LONGEST = 200;
  private static final Set<String> NOT_APPLICABLE =
      Set.of("", "/", "-", "--", "—", "——", "–", "…", "……", "...", "......");

  private static final String NUMBER =
      "(?!0\\d)(?:\\d{1,3}(?:,\\d{3})++(?!\\d)|\\d++)(?:\\.\\d++)?";
  private static final Pattern SIGNED = Pattern.compile("[-+]?" + NUMBER);
  private static final Pattern RANGE =
      Pattern.compile(
          "(?<low>[-+]?"
              + NUMBER
              + ")\\s*(?<unit>"
              + ValueUnits.ATTACHED
              + ")??\\s*[-~–—至到]\\s*(?<high>"
              + NUMBER
              + ")");
  private static final Pattern DATE =
      Pattern.compile(
          "(?:19|20)\\d{2}\\s*(?:[-~–—至]\\s*(?:19|20)\\d{2}\\s*)?年(?!\\p{IsHan}?人).*"
              + "|(?:19|20)\\d{2}[-./]\\d{1,2}[-./]\\d{1,2}(?!\\d).*"
              + "|\\d{1,2}\\s*月(?:\\s*\\d{1,2}\\s*日|份|底|初|末|上旬|中旬|下旬|前).*");
  private static final Pattern NUMERIC =
      Pattern.compile("(?:[-+.(¥$]*\\s*\\d|[≥≤<>=¥$]).*", Pattern.DOTALL);
  private static final Pattern WORDS = Pattern.compile("([^()]+?)\\s*\\(([^()]*)\\)");

  private final String printed;
  private final String text;
  private final ValueRole role;

  private ValueParser(String printed, ValueRole role) {
    this.printed = printed.strip();
    this.text = ValueText.normalise(this.printed);
    this.role = role;
  }

  /** What the text means in a column of that kind; never {@link Absent#NOT_REPORTED}. */
  static ParsedValue parse(String text, ValueRole role) {
    return new ValueParser(text, role).parse();
  }

  private ParsedValue parse() {
    if (NOT_APPLICABLE.contains(text)) {
      return ParsedValue.of(Absent.NOT_APPLICABLE);
    }
    if (text.length() <= LONGEST && SIGNED.matcher(text).matches()) {
      // What most cells hold, and the rest of the grammar has nothing to add to.
      return ParsedValue.of(Quantity.of(decimal(text), ""));
    }
    if (text.length() <= LONGEST && DATE.matcher(text).matches()) {
      return words();
    }
    ValueHead head = ValueHead.of(text, role);
    String rest = text.substring(head.length());
    if (SIGNED.matcher(rest).lookingAt()) {
      return rest.length() > LONGEST ? unreadable(head.length()) : number(head, rest);
    }
    return NUMERIC.matcher(text).matches() ? unreadable(head.length()) : words();
  }

  private ParsedValue number(ValueHead head, String rest) {
    Matcher range = RANGE.matcher(rest);
    if (head.isEmpty() && range.lookingAt()) {
      return interval(range, ValueTail.of(rest.substring(range.end()), role), range.end());
    }
    Matcher number = SIGNED.matcher(rest);
    number.lookingAt();
    ValueTail tail = ValueTail.of(rest.substring(number.end()), role);
    int end = head.length() + number.end();
    if (tail == null || !tail.agreesWith(head.comparison())) {
      return unreadable(end);
    }
    Measured measured = ValueUnits.measure(decimal(number.group()), tail.unit());
    Comparison comparison =
        head.comparison() == Comparison.UNSTATED ? tail.comparison() : head.comparison();
    Approximation approximation =
        head.approximation() == Approximation.EXACT ? tail.approximation() : head.approximation();
    return ParsedValue.of(
        new Quantity(comparison, measured.number(), measured.unit(), approximation, tail.note()));
  }

  private ParsedValue interval(Matcher range, ValueTail tail, int end) {
    if (tail == null || !tail.isUnitOnly()) {
      return unreadable(end);
    }
    String first = range.group("unit");
    if (first != null && !first.equals(tail.unit())) {
      return unreadable(range.end("low"));
    }
    Measured low = ValueUnits.measure(decimal(range.group("low")), tail.unit());
    Measured high = ValueUnits.measure(decimal(range.group("high")), tail.unit());
    return low.number().compareTo(high.number()) > 0
        ? unreadable(range.start("high"))
        : ParsedValue.of(new Interval(low.number(), high.number(), low.unit()));
  }

  private ParsedValue words() {
    Matcher m = WORDS.matcher(text);
    if (m.matches()) {
      String note = printed.substring(m.start(2), m.end(2)).strip();
      return ParsedValue.of(new Qualitative(printed.substring(0, m.end(1)), note));
    }
    return ParsedValue.of(new Qualitative(printed, ""));
  }

  private ParsedValue unreadable(int from) {
    String rest = printed.substring(from).strip();
    return ParsedValue.unreadable(rest.isEmpty() ? printed : rest);
  }

  private static BigDecimal decimal(String number) {
    return new BigDecimal(number.replace(",", ""));
  }
}
