package org.mingzhang.page.words;

import java.time.LocalDate;

/** Days in words. */
public final class Days {
  private Days() {}

  /** 2021 年 12 月 31 日. */
  public static String say(LocalDate day, Words words) {
    return words.say(
        "day",
        Integer.toString(day.getYear()),
        Integer.toString(day.getMonthValue()),
        Integer.toString(day.getDayOfMonth()));
  }
}
