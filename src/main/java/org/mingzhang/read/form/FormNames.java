package org.mingzhang.read.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.MoneyUnit;
import org.mingzhang.read.value.ValueText;

/** One spelling for what forms print with many: headings, labels and the names of rows. */
final class FormNames {

  private static final Pattern BRACKETS = Pattern.compile("[(\\[【].*?[)\\]】]");
  private static final Pattern SIGNS = Pattern.compile("[\\s\\p{Punct}　，。、：；“”‘’《》·—…]");

  /** What stands before the name of a row, from the highest rank to the lowest. */
  private static final Pattern NUMBERING =
      Pattern.compile(
          "\\s*(?:(?<first>[一二三四五六七八九十]+[、.．])|(?<second>[(（][一二三四五六七八九十]+[)）][、.．]?)"
              + "|(?<third>\\d{1,2}[、.．](?!\\d))|(?<fourth>[(（]\\d{1,2}[)）][、.．]?|[①-⑳]))\\s*");

  private static final Pattern OF_WHICH = Pattern.compile("\\s*其中\\s*[：:]?\\s*");
  private static final Pattern UNIT = Pattern.compile("亿元|万元|(?<![美日欧港])元");

  private FormNames() {}

  /** A heading or a label without brackets and what stands in them, spaces and signs. */
  static String heading(String text) {
    String plain = ValueText.normalise(text).replace('（', '(').replace('）', ')');
    String outside = SIGNS.matcher(BRACKETS.matcher(plain).replaceAll("")).replaceAll("");
    return outside.isEmpty() ? SIGNS.matcher(plain).replaceAll("") : outside;
  }

  /** The name of a row without spaces, in half-width signs. */
  static String row(String text) {
    return ValueText.normalise(text).replaceAll("\\s", "");
  }

  /** The name of a row without its number and without 其中. */
  static String bare(String text) {
    String rest = text.strip();
    for (String before = ""; !before.equals(rest); ) {
      before = rest;
      rest = OF_WHICH.matcher(rest).lookingAt() ? rest.substring(end(OF_WHICH, rest)) : rest;
      rest = NUMBERING.matcher(rest).lookingAt() ? rest.substring(end(NUMBERING, rest)) : rest;
    }
    return rest.isEmpty() ? text.strip() : rest.strip();
  }

  private static int end(Pattern pattern, String text) {
    Matcher m = pattern.matcher(text);
    m.lookingAt();
    return m.end();
  }

  static boolean isOfWhich(String text) {
    return OF_WHICH.matcher(text).lookingAt();
  }

  /** 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）; 0 without a number. */
  static int rank(String text) {
    Matcher m = NUMBERING.matcher(text);
    if (!m.lookingAt()) {
      return 0;
    }
    return m.group("first") != null
        ? 1
        : m.group("second") != null ? 2 : m.group("third") != null ? 3 : 4;
  }

  /** The unit of money that a heading, a label or a line above a table names; null for none. */
  static MoneyUnit unit(String text) {
    Matcher m = UNIT.matcher(text);
    return m.find() ? MoneyUnit.of(m.group()).orElse(null) : null;
  }
}
