package org.mingzhang.check.privacy;

/**
 * Signs that need no look into the tables of Unicode, because their plain form (NFKC) is known to
 * be one sign: nearly all of a Chinese text.
 */
final class PlainSigns {

  private static final int WIDE_LESS_NARROW = 0xFEE0;

  private PlainSigns() {}

  /** The plain form of a sign that is visible; -1 when it is not known here. */
  static int of(int c) {
    if (c < 0x7F || isIdeograph(c) || isMark(c)) {
      return c;
    }
    if (c >= 0xFF01 && c <= 0xFF5E) {
      return c - WIDE_LESS_NARROW;
    }
    return -1;
  }

  private static boolean isIdeograph(int c) {
    return c >= 0x4E00 && c <= 0x9FA5;
  }

  /** 、。〈〉《》「」『』【】〔〕 and quotation marks and dashes. */
  private static boolean isMark(int c) {
    return c >= 0x3001 && c <= 0x3002
        || c >= 0x3008 && c <= 0x3011
        || c >= 0x3014 && c <= 0x3015
        || c >= 0x2013 && c <= 0x2014
        || c >= 0x2018 && c <= 0x201D;
  }
}
