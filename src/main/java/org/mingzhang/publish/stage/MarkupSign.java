package org.mingzhang.publish.stage;

/** What a byte may be in a tag that is written as our templates write. */
final class MarkupSign {

  private MarkupSign() {}

  static boolean isOfName(byte sign) {
    return isLetter(sign) || sign >= '0' && sign <= '9' || sign == '-' || sign == ':';
  }

  static boolean isLetter(byte sign) {
    int lower = sign | 0x20;
    return lower >= 'a' && lower <= 'z';
  }

  /** In quotation marks: anything but a tag and control characters. */
  static boolean isOfValue(byte sign) {
    return sign > '<' || sign < 0 || sign >= ' ' && sign != '<' || isSpace(sign);
  }

  static boolean isSpace(byte sign) {
    return sign == ' ' || sign == '\n' || sign == '\t';
  }
}
