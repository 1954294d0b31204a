package org.mingzhang.read.value;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a unit may look like. Attached to a number it is a word of this list, a single character, or
 * a measure word with a noun (个街镇, 名志愿者); any other words make the value unreadable, because {@code
 * 5人人次} and {@code 近3年持续提升} are no numbers with a unit. In brackets every word is one.
 */
final class ValueUnits {

  private static final String PERCENT = "%|百分比";
  private static final String WORDS =
      "‰|个百分点|百分点|平方公里|平方米|立方米|千瓦时|人次|人份|人天|人日|人月|人年|车次|班次|场次|批次|期次|户次|家次|件次|篇次|台次|剂次|例次|床位"
          + "|公里|千米|厘米|毫米|公顷|公斤|千克|毫升|小时|分钟|学时|课时|工作日|季度|年度|周年|美元|港元|欧元|千瓦|兆瓦"
          + "|km|cm|mm|kg|m2|m²|m³|㎡|㎥|℃|kWh|kW|MW|GB|TB|MB|ml|m|g|t|L";
  private static final String SINGLE = "(?![余多万亿百千以及内左右上下约近至到])\\p{IsHan}";
  private static final String WITH_NOUN =
      "(?!\\p{IsHan}{0,6}(?<twice>\\p{IsHan})\\k<twice>)"
          + "[个名家项位所支户场次件份处座条篇批台套辆本册期门间片张只轮笔类种组队]\\p{IsHan}{1,6}?";

  /** One attached unit, possibly per another (次/年); may stand once in a pattern. */
  static final String ATTACHED =
      "(?:(?:" + String.join("|", PERCENT, WORDS, SINGLE, WITH_NOUN) + ")(?:/\\p{IsHan}{1,4})?)";

  /** 万 and its like before a unit, where they are numbers: neither 百分点 nor 千米. */
  static final String SCALE = "(?:百(?!分)|千(?![米克瓦伏卡]))?[万亿]?";

  private static final Pattern SCALED = Pattern.compile("(?<scale>" + SCALE + ")(?<unit>.*)");

  private ValueUnits() {}

  /** A number and its unit once the words for powers of ten are multiplied out. */
  record Measured(BigDecimal number, String unit) {}

  /**
   * Multiplies 万, 亿, 千 and 百 out, except that 万元 and 亿元 are units of their own.
   *
   * @param scaledUnit the unit with what stands before it, as in 万人次, 千万元, 人
   */
  static Measured measure(BigDecimal number, String scaledUnit) {
    Matcher m = SCALED.matcher(scaledUnit.strip());
    if (!m.matches()) {
      return new Measured(number, scaledUnit);
    }
    String scale = m.group("scale");
    String unit = m.group("unit").equals("百分比") ? "%" : m.group("unit");
    boolean money = unit.startsWith("元") && scale.matches(".*[万亿]");
    String multiplied = money ? scale.substring(0, scale.length() - 1) : scale;
    String kept = scale.substring(multiplied.length());
    return new Measured(multiply(number, multiplied), kept + unit);
  }

  private static BigDecimal multiply(BigDecimal number, String scale) {
    int power = scale.chars().map(ValueUnits::power).sum();
    BigDecimal product = number.scaleByPowerOfTen(power);
    return product.scale() < 0 ? product.setScale(0) : product;
  }

  private static int power(int c) {
    return switch (c) {
      case '百' -> 2;
      case '千' -> 3;
      case '万' -> 4;
      case '亿' -> 8;
      default -> throw new IllegalArgumentException("No power of ten: " + (char) c);
    };
  }
}
