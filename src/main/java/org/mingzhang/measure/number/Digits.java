package org.mingzhang.measure.number;

import java.math.BigDecimal;
import org.mingzhang.model.MoneyUnit;

/** How an amount that was computed here, and so has no print of its own, is written. */
public final class Digits {

  private Digits() {}

  /**
   * With every digit it has. Amounts in 元 are grouped by thousands, as official forms print them;
   * amounts in 万元 and 亿元 are short and are not.
   */
  public static String of(BigDecimal amount, MoneyUnit unit) {
    String digits = amount.setScale(Math.max(amount.scale(), 0)).toPlainString();
    return unit == MoneyUnit.YUAN ? grouped(digits) : digits;
  }

  private static String grouped(String digits) {
    StringBuilder grouped = new StringBuilder(digits);
    int first = digits.startsWith("-") ? 1 : 0;
    int point = digits.indexOf('.');
    for (int i = (point < 0 ? digits.length() : point) - 3; i > first; i -= 3) {
      grouped.insert(i, ',');
    }
    return grouped.toString();
  }
}
