package org.mingzhang.publish.part;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow as numbers and texts are added. */
final class RecordOutput {

  /** Seven bits of a number fit a byte; the eighth says that more follow. */
  private static final int MORE = 0x80;

  private byte[] bytes = new byte[1 << 13];
  private int length;

  void flag(boolean value) {
    room(1);
    bytes[length++] = (byte) (value ? 1 : 0);
  }

  /** Small numbers take few bytes, negative ones ten. */
  void number(long value) {
    room(10);
    long rest = value;
    while ((rest & -MORE) != 0) {
      bytes[length++] = (byte) (rest | MORE);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  /** Most texts have one byte for each sign and are read faster where that is known. */
  void text(String value) {
    byte[] text = value.getBytes(StandardCharsets.UTF_8);
    number((long) text.length << 1 | (text.length == value.length() ? 1 : 0));
    room(text.length);
    System.arraycopy(text, 0, bytes, length, text.length);
    length += text.length;
  }

  private void room(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
    }
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }
}
