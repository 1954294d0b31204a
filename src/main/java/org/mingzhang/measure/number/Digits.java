package org.mingzhang.measure.number;

import java.math.BigDecimal;
import java.util.Locale;
import org.mingzhang.model.MoneyUnit;

/** How an amount that was computed here, and so has no print of its own, is written. */
public final class Digits {

  private Digits() {}

  /**
   * With every digit it has. Amounts in 元 are grouped by thousands, as official forms print them;
   * amounts in 万元 and 亿元 are short and are not.
   */
  public static String of(BigDecimal amount, MoneyUnit unit) {
    int decimals = Math.max(amount.scale(), 0);
    return unit == MoneyUnit.YUAN
        ? String.format(Locale.ROOT, "%,." + decimals + "f", amount)
        : amount.setScale(decimals).toPlainString();
  }
}
