package org.mingzhang.check.wording;

import java.util.regex.Pattern;

/** What stands between Chinese quotation marks. */
final class Quotations {

  private static final Pattern QUOTED = Pattern.compile("“[^“”]*”|‘[^‘’]*’|《[^《》]*》");

  private Quotations() {}

  /** The text with every quotation replaced by blanks, so that lines and columns stay. */
  static String leftOut(String text) {
    if (text.indexOf('“') < 0 && text.indexOf('‘') < 0 && text.indexOf('《') < 0) {
      return text;
    }
    return QUOTED.matcher(text).replaceAll(m -> m.group().replaceAll("[^\\n]", " "));
  }
}
