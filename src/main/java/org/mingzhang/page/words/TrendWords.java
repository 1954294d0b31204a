package org.mingzhang.page.words;

import org.mingzhang.measure.number.Digits;
import org.mingzhang.measure.trend.Trend;
import org.mingzhang.model.MoneyUnit;

/** The name, the values and the changes of a figure over the years. */
public final class TrendWords {
  private TrendWords() {}

  /** The value of a point in the digits that amounts of its unit have everywhere. */
  public static String digits(Trend trend, Trend.Point point) {
    return MoneyUnit.of(trend.unit())
        .map(unit -> Digits.of(point.value(), unit))
        .orElseGet(() -> point.value().toPlainString());
  }

  /** What is measured, with the column it stands in. */
  public static String name(Trend trend, Words words) {
    String column = trend.address().substring(trend.address().lastIndexOf('.') + 1);
    return words.say("trends.name", trend.name(), words.say("trends.column." + column));
  }

  /** A change with its sign; none where there is no change. */
  public static String signed(String percent) {
    return percent.startsWith("-") || percent.startsWith("0%") ? percent : "+" + percent;
  }
}
