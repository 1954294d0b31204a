package org.mingzhang.check.privacy;

/** The check digits that numbers of persons, cards and organisations end in. */
final class CheckDigits {

  private static final int[] RESIDENT_WEIGHTS = {
    7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2
  };
  private static final String RESIDENT_CHECKS = "10X98765432";
  private static final int[] CREDIT_WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };
  private static final String CREDIT_SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private CheckDigits() {}

  /** MOD 11-2 of a resident identity number. */
  static boolean isResident(String eighteen) {
    int sum = 0;
    for (int i = 0; i < RESIDENT_WEIGHTS.length; i++) {
      sum += RESIDENT_WEIGHTS[i] * (eighteen.charAt(i) - '0');
    }
    return RESIDENT_CHECKS.charAt(sum % 11) == eighteen.charAt(17);
  }

  /** Luhn's sum, as on bank cards. */
  static boolean isCard(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighed = i % 2 == 0 ? digit : digit * 2;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0;
  }

  /** MOD 31-3 of a unified social credit code. */
  static boolean isCreditCode(String eighteen) {
    int sum = 0;
    for (int i = 0; i < CREDIT_WEIGHTS.length; i++) {
      int value = CREDIT_SIGNS.indexOf(eighteen.charAt(i));
      if (value < 0) {
        return false;
      }
      sum += value * CREDIT_WEIGHTS[i];
    }
    return CREDIT_SIGNS.indexOf(eighteen.charAt(17)) == (31 - sum % 31) % 31;
  }
}
