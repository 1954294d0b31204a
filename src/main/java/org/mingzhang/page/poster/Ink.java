package org.mingzhang.page.poster;

import org.mingzhang.chart.Tone;

/**
 * The colours of a picture. It stands on a white ground of its own in every mode and on paper, so
 * that they are those of the light style sheet.
 */
enum Ink {
  GROUND("#ffffff"),
  INK("#16202a"),
  MUTED("#52606c"),
  LINE("#d9e0e6"),
  TRACK("#e6ebef"),
  TINT("#f3f7f9"),
  ACCENT("#0b5b73"),
  ON_ACCENT("#ffffff"),
  BASIC("#1f5f8b"),
  PERSONNEL("#174a70"),
  OPERATING("#4b8fbb"),
  PROJECT("#b05a0b"),
  INITIAL("#87939e"),
  ADJUSTED("#3f7fa8"),
  EXECUTED("#0a4a5e"),
  MET("#2a8163"),
  EXCEEDED("#0b4f6c"),
  PARTLY_MET("#b87f10"),
  NOT_MET("#a8321a"),
  UNKNOWN("#6a7681"),
  TARGET("#16202a"),
  PART_1("#1f5f8b"),
  PART_2("#b05a0b"),
  PART_3("#1c6249"),
  PART_4("#8a5fae"),
  PART_5("#6b4f00"),
  PART_6("#4590b5"),
  PART_7("#9c2f5a"),
  REST("#6a7681");

  private final String hex;

  Ink(String hex) {
    this.hex = hex;
  }

  /** The colour of a tone on white. */
  static Ink of(Tone tone) {
    return valueOf(tone.name());
  }

  String hex() {
    return hex;
  }
}
