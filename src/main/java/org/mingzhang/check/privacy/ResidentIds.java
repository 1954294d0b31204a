package org.mingzhang.check.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.mingzhang.check.Search;

/**
 * 居民身份证号码. Of 18 digits, with region, date and check digit: certain. Of 15, as issued until 1999,
 * with region and date: only where the words before say so, and doubtful even then.
 */
final class ResidentIds implements Detector {

  static final Search EIGHTEEN =
      Numbers.standing("[1-9]\\d{5}(?:19|20)\\d{2}[01]\\d[0-3]\\d{4}[0-9Xx]");
  static final Search FIFTEEN = Numbers.standing("[1-9]\\d{7}[01]\\d[0-3]\\d{4}");

  /** The first two digits of a region, by GB/T 2260; 83 is used for residents of Taiwan. */
  private static final Set<String> PROVINCES =
      Set.of(
          "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37",
          "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64",
          "65", "71", "81", "82", "83", "91");

  @Override
  public Stream<Candidate> find(TextView view) {
    return Stream.concat(
        Numbers.in(view, EIGHTEEN)
            .filter(m -> isResident(m.group().toUpperCase(Locale.ROOT)))
            .filter(m -> !isCreditCode(view, m))
            .map(m -> candidate(PersonalDataKind.RESIDENT_ID, m)),
        Numbers.in(view, FIFTEEN)
            .filter(m -> isOldResident(m.group()))
            .filter(m -> Label.before(view.text(), m.start()) == Label.IDENTITY)
            .map(m -> candidate(PersonalDataKind.RESIDENT_ID_15, m)));
  }

  private static Candidate candidate(PersonalDataKind kind, MatchResult match) {
    String value = match.group().toUpperCase(Locale.ROOT);
    boolean certain = kind == PersonalDataKind.RESIDENT_ID;
    return new Candidate(
        kind, certain, match.start(), match.end(), value, Numbers.mask(value, 3, 2));
  }

  private static boolean isResident(String value) {
    return PROVINCES.contains(value.substring(0, 2))
        && isDate(value.substring(6, 14))
        && CheckDigits.isResident(value);
  }

  private static boolean isOldResident(String value) {
    return PROVINCES.contains(value.substring(0, 2)) && isDate("19" + value.substring(6, 12));
  }

  private static boolean isCreditCode(TextView view, MatchResult match) {
    return Label.before(view.text(), match.start()) == Label.CREDIT_CODE
        && CheckDigits.isCreditCode(match.group().toUpperCase(Locale.ROOT));
  }

  private static boolean isDate(String digits) {
    try {
      LocalDate.of(
          Integer.parseInt(digits.substring(0, 4)),
          Integer.parseInt(digits.substring(4, 6)),
          Integer.parseInt(digits.substring(6)));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
