package org.mingzhang.check.privacy;

import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.mingzhang.check.Search;

/** 银行卡号: with Luhn's check digit. Certain in the range of 银联, which begins with 62. */
final class BankCards implements Detector {

  static final Search NUMBER = Numbers.standing("(?:62|[45]\\d)\\d{14,17}");

  @Override
  public Stream<Candidate> find(TextView view) {
    return Numbers.in(view, NUMBER)
        .filter(m -> CheckDigits.isCard(m.group()))
        .filter(m -> !isCode(Label.before(view.text(), m.start())))
        .map(BankCards::candidate);
  }

  private static boolean isCode(Label label) {
    return switch (label) {
      case CODE, CREDIT_CODE -> true;
      case TELEPHONE, BANK, IDENTITY, NONE -> false;
    };
  }

  private static Candidate candidate(MatchResult match) {
    String value = match.group();
    return new Candidate(
        PersonalDataKind.BANK_CARD,
        value.startsWith("62"),
        match.start(),
        match.end(),
        value,
        Numbers.mask(value, 4, 4));
  }
}
