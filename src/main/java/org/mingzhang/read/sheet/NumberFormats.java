package org.mingzhang.read.sheet;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the formats of numbers mean in Chinese spreadsheet programs, which files do not spell out.
 */
final class NumberFormats {

  private static final String YEAR_MONTH = "yyyy年m月";
  private static final String MONTH_DAY = "m月d日";

  /**
   * Formats that have a number and no text in the file; the program's language says what they are.
   */
  private static final Map<Integer, String> CHINESE =
      Map.ofEntries(
          Map.entry(14, "yyyy/m/d"),
          Map.entry(22, "yyyy/m/d h:mm"),
          Map.entry(27, YEAR_MONTH),
          Map.entry(28, MONTH_DAY),
          Map.entry(29, MONTH_DAY),
          Map.entry(30, "m/d/yy"),
          Map.entry(31, "yyyy年m月d日"),
          Map.entry(36, YEAR_MONTH),
          Map.entry(50, YEAR_MONTH),
          Map.entry(51, MONTH_DAY),
          Map.entry(52, YEAR_MONTH),
          Map.entry(53, MONTH_DAY),
          Map.entry(54, MONTH_DAY),
          Map.entry(57, YEAR_MONTH),
          Map.entry(58, MONTH_DAY));

  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  /** 年 and such; a quoted Latin letter would be taken for a part of a date. */
  private static final Pattern QUOTED_WORD = Pattern.compile("\"([^\"A-Za-z]*)\"");

  private static final Pattern ESCAPED_WORD = Pattern.compile("\\\\([^\\x00-\\x7F])");

  private static final Pattern LAYOUT = Pattern.compile("[_*].?|\\[[^\\]]*\\]");
  private static final Pattern SCALED = Pattern.compile("[0#?],+(?![,0#?])");

  private NumberFormats() {}

  /**
   * The format with what its number means, and without quotation marks around words.
   *
   * @param format {@code null} for a number that nothing explains
   */
  static String spelledOut(int number, String format) {
    String known = format == null ? "" : format;
    String unquoted = QUOTED_WORD.matcher(CHINESE.getOrDefault(number, known)).replaceAll("$1");
    return ESCAPED_WORD.matcher(unquoted).replaceAll("$1");
  }

  /** Whether the format shows thousands or millions in place of the number. */
  static boolean isScaled(String format) {
    return SCALED
        .matcher(LAYOUT.matcher(QUOTED.matcher(format).replaceAll("")).replaceAll(""))
        .find();
  }

  /** The words that a format shows in place of a zero, as 会计专用 shows a stroke; empty for none. */
  static Optional<String> zero(String format) {
    String[] sections = format.split(";", -1);
    if (sections.length < 3) {
      return Optional.empty();
    }
    String words = LAYOUT.matcher(sections[2]).replaceAll("").replaceAll("[\"\\\\?]", "").strip();
    return words.matches(".*[0#].*") ? Optional.empty() : Optional.of(words);
  }
}
