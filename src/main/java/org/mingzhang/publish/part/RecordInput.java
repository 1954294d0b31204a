package org.mingzhang.publish.part;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Reads what {@link RecordOutput} wrote. Whatever else it is given, it ends with an exception. */
final class RecordInput {

  private final byte[] bytes;
  private final int end;
  private int at;

  /**
   * @param end of what may be read
   */
  RecordInput(byte[] bytes, int end) {
    this.bytes = bytes;
    this.end = end;
  }

  boolean flag() {
    return next() != 0;
  }

  long number() {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      byte some = next();
      value |= (long) (some & 0x7f) << shift;
      if (some >= 0) {
        return value;
      }
    }
    throw new IllegalArgumentException("Number without an end");
  }

  /** How many of something follow, each with a byte at least. */
  int count() {
    return length(number());
  }

  String text() {
    long head = number();
    int length = length(head >>> 1);
    Charset charset = (head & 1) == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    String text = new String(bytes, at, length, charset);
    at += length;
    return text;
  }

  boolean isAtEnd() {
    return at == end;
  }

  private byte next() {
    length(1);
    return bytes[at++];
  }

  private int length(long wanted) {
    if (wanted < 0 || wanted > end - at) {
      throw new IllegalArgumentException("More than there is");
    }
    return (int) wanted;
  }
}
