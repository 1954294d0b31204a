package org.mingzhang.read.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.read.value.ValueText;

/** The budget years that the titles of forms name. */
final class FormYears {

  private static final String CHINESE = "〇一二三四五六七八九";

  private static final Pattern LINE =
      Pattern.compile("[(\\[]?\\s*(?:19|20)\\d{2}\\s*年?\\s*(?:度|预算年度)?\\s*[)\\]]?");

  /** The year of a document number, 〔2020〕10号, is not that of the form. */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?:^|(?<=[^\\d〔\\[]))((?:19|20)\\d{2})(?=\\s*年|\\s*$|\\s*[)）]|[^\\d\\s\\-./号〕\\]])");

  private FormYears() {}

  /** Whether a line says nothing but the year. */
  static boolean isYear(String text) {
    return LINE.matcher(digits(text)).matches();
  }

  /** The years that a text names, in order. */
  static List<String> in(String text) {
    List<String> years = new ArrayList<>();
    Matcher m = YEAR.matcher(digits(text));
    while (m.find()) {
      years.add(m.group(1));
    }
    return years;
  }

  /** 二〇二三年 and ２０２３年 as 2023年. */
  private static String digits(String text) {
    StringBuilder plain = new StringBuilder();
    for (char c : ValueText.normalise(text).replace('（', '(').replace('）', ')').toCharArray()) {
      int digit = CHINESE.indexOf(c == '○' || c == '零' || c == 'О' ? '〇' : c);
      plain.append(digit < 0 ? c : (char) ('0' + digit));
    }
    return plain.toString();
  }
}
