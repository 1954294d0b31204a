package org.mingzhang.check.privacy;

/** What kind of personal data a text holds. Where two overlap, the first of this list is told. */
public enum PersonalDataKind {
  RESIDENT_ID("MZ-C701"),
  RESIDENT_ID_15("MZ-C702"),
  BANK_CARD("MZ-C704"),
  MOBILE("MZ-C703"),
  EMAIL("MZ-C705"),
  HOME_ADDRESS("MZ-C706"),
  NAMED_PERSON("MZ-C707");

  private final String code;

  PersonalDataKind(String code) {
    this.code = code;
  }

  /** The code of its diagnostic. */
  public String code() {
    return code;
  }
}
