package org.mingzhang.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A unit that amounts of money are printed in. */
public enum MoneyUnit {
  YUAN("元", 0),
  WAN("万元", 4),
  YI("亿元", 8);

  private static final Map<String, MoneyUnit> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(MoneyUnit::printed, u -> u));

  private final String printed;
  private final int powerOfTen;

  MoneyUnit(String printed, int powerOfTen) {
    this.printed = printed;
    this.powerOfTen = powerOfTen;
  }

  /** The unit as it stands on pages and in files: 元, 万元 or 亿元. */
  public String printed() {
    return printed;
  }

  /** The same amount in 元, exact. */
  public BigDecimal toYuan(BigDecimal amount) {
    return amount.scaleByPowerOfTen(powerOfTen);
  }

  /** The same amount, given in 元, in this unit, exact. */
  public BigDecimal fromYuan(BigDecimal yuan) {
    return yuan.scaleByPowerOfTen(-powerOfTen);
  }

  /** The unit of that name; empty when the text is no unit of money. */
  public static Optional<MoneyUnit> of(String text) {
    return Optional.ofNullable(BY_NAME.get(text));
  }
}
