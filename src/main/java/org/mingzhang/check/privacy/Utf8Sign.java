package org.mingzhang.check.privacy;

/** Single signs of a text in UTF-8, for whoever looks for a few of them only. */
final class Utf8Sign {

  /** Stands for every sign that is not one {@code char}, and for bytes that are no sign. */
  private static final char ANOTHER = '\uFFFD';

  private Utf8Sign() {}

  /** How many bytes a sign takes; 1 for a byte that none begins with. */
  static int length(byte first) {
    if (first >= 0) {
      return 1;
    }
    return switch (first & 0xF0) {
      case 0xC0, 0xD0 -> 2;
      case 0xE0 -> 3;
      case 0xF0 -> 4;
      default -> 1;
    };
  }

  /** The sign whose first byte stands at an offset. */
  static char at(byte[] utf8, int offset) {
    byte first = utf8[offset];
    int length = length(first);
    if (first >= 0) {
      return (char) first;
    }
    if (length == 2 && continues(utf8, offset + 1)) {
      return (char) ((first & 0x1F) << 6 | utf8[offset + 1] & 0x3F);
    }
    if (length == 3 && continues(utf8, offset + 1) && continues(utf8, offset + 2)) {
      int begin = (first & 0x0F) << 12 | (utf8[offset + 1] & 0x3F) << 6;
      return (char) (begin | utf8[offset + 2] & 0x3F);
    }
    return ANOTHER;
  }

  private static boolean continues(byte[] utf8, int offset) {
    return offset < utf8.length && (utf8[offset] & 0xC0) == 0x80;
  }
}
