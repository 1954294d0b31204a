package org.mingzhang.page.poster;

/**
 * A size of letters, in units.
 *
 * @param size of the letters
 * @param bold whether they are
 */
record Type(int size, boolean bold) {

  /** Shown 375 px wide, a picture of {@value Picture#PHONE_WIDTH} units has 13 px here. */
  static final Type SMALL = new Type(26, false);

  static final Type BODY = new Type(28, false);
  static final Type STRONG = new Type(28, true);
  static final Type TITLE = new Type(34, true);
  static final Type HEADING = new Type(34, false);
  static final Type NAME = new Type(46, true);

  /** From one base line to the next. */
  int leading() {
    return size * 3 / 2;
  }

  /** From the upper edge of a line to its base line. */
  int ascent() {
    return size * 23 / 20;
  }
}
