package org.mingzhang.measure.attainment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The days that a printed date can stand for.
 *
 * @param first the earliest
 * @param last the latest
 */
record DaySpan(LocalDate first, LocalDate last) {

  private static final Pattern DATE =
      Pattern.compile("(\\d{4})年(?:(\\d{1,2})月(?:(\\d{1,2})日)?)?(年?[底末])?(之?前|以前)?");

  private static final Pattern MONTH = Pattern.compile("\\d{1,2}月");

  /** Every date in the words, in their order; none where a month stands without its year. */
  static List<MatchResult> dates(String plain) {
    return MONTH.matcher(DATE.matcher(plain).replaceAll("")).find()
        ? List.of()
        : DATE.matcher(plain).results().toList();
  }

  /** When something was done: a day, or any day of a month or a year. */
  static Optional<DaySpan> done(MatchResult date) {
    return period(date);
  }

  /**
   * The last day on which it is in time. "Before" a named day or month may or may not include it,
   * so both days are kept; "before the end" (底, 末) includes the end, as does a date by itself.
   */
  static Optional<DaySpan> deadline(MatchResult date) {
    boolean toTheEnd = date.group(4) != null || date.group(5) == null;
    return period(date).map(p -> new DaySpan(toTheEnd ? p.last : p.first.minusDays(1), p.last));
  }

  private static Optional<DaySpan> period(MatchResult date) {
    try {
      int year = Integer.parseInt(date.group(1));
      if (date.group(2) == null) {
        return Optional.of(new DaySpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
      if (date.group(3) == null) {
        return Optional.of(new DaySpan(month.atDay(1), month.atEndOfMonth()));
      }
      LocalDate day = month.atDay(Integer.parseInt(date.group(3)));
      return Optional.of(new DaySpan(day, day));
    } catch (DateTimeException e) {
      return Optional.empty(); // 13月, 2月30日: no day, so nothing to compare
    }
  }
}
