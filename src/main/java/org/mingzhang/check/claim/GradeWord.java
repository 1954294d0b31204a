package org.mingzhang.check.claim;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The grade in a print: 优 and 优秀 are one grade. */
final class GradeWord {

  private static final Pattern AT_THE_END =
      Pattern.compile("(优|良|中|差)(秀|好|等)?[”」』]?(级|等|等级|等次)?[。；]?\\s*$");

  private GradeWord() {}

  /** The first character of the grade that a print ends in; empty when it ends in none. */
  static Optional<String> of(String printed) {
    Matcher matcher = AT_THE_END.matcher(printed);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
