package org.mingzhang.page;

import java.time.LocalDate;

/** Days in words. */
final class Days {
  private Days() {}

  /** 2021 年 12 月 31 日. */
  static String say(LocalDate day, Words words) {
    return words.say(
        "day",
        Integer.toString(day.getYear()),
        Integer.toString(day.getMonthValue()),
        Integer.toString(day.getDayOfMonth()));
  }
}
