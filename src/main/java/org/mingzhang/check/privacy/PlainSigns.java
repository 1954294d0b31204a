package org.mingzhang.check.privacy;

/**
 * Signs that need no look into the tables of Unicode, because their plain form (NFKC) is known to
 * be one sign: nearly all of a Chinese text.
 */
final class PlainSigns {

  private static final int WIDE_LESS_NARROW = 0xFEE0;
  private static final int WIDE_SPACE = 0x3000;

  private PlainSigns() {}

  /** The plain form of a sign that is visible; -1 when it is not known here. */
  static int of(int c) {
    if (c < 0x7F || isIdeograph(c) || isMark(c) || isSymbol(c)) {
      return c;
    }
    if (c >= 0xFF01 && c <= 0xFF5E) {
      return c - WIDE_LESS_NARROW;
    }
    return c == WIDE_SPACE ? ' ' : -1;
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

  /** ÷, arrows, ≤ and ≥, geometric shapes, and ticks: what the pages show beside figures. */
  private static boolean isSymbol(int c) {
    return c == 0xF7
        || c >= 0x2190 && c <= 0x2199
        || c >= 0x2264 && c <= 0x2265
        || c >= 0x25A0 && c <= 0x25FF
        || c >= 0x2713 && c <= 0x2718;
  }
}
