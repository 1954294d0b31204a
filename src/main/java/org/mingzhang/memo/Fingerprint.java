package org.mingzhang.memo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Texts in short: the same for the same texts in the same order, and for no others. */
public final class Fingerprint {
  private static final int LENGTH = 16;
  private static final int LENGTH_BYTES = 4;

  /** Of a thousand short texts, each added by itself would cost more than its sum. */
  private static final int WAITING = 256;

  private final MessageDigest digest;
  private final byte[] waiting = new byte[WAITING];
  private int used;

  /** Of nothing yet. */
  public Fingerprint() {
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** A further text. Where one ends and the next begins is part of the result. */
  public Fingerprint add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (used + LENGTH_BYTES + bytes.length > waiting.length) {
      flush();
    }
    for (int shift = 24; shift >= 0; shift -= 8) {
      waiting[used++] = (byte) (bytes.length >> shift);
    }
    if (used + bytes.length <= waiting.length) {
      System.arraycopy(bytes, 0, waiting, used, bytes.length);
      used += bytes.length;
    } else {
      flush();
      digest.update(bytes);
    }
    return this;
  }

  private void flush() {
    digest.update(waiting, 0, used);
    used = 0;
  }

  /** Sixteen hexadecimal digits. To be asked once. */
  public String text() {
    flush();
    return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
  }
}
