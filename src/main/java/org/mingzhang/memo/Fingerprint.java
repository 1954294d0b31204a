package org.mingzhang.memo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Texts in short: the same for the same texts in the same order, and for no others. */
public final class Fingerprint {
  private static final int LENGTH = 16;

  private final MessageDigest digest;

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
    for (int shift = 24; shift >= 0; shift -= 8) {
      digest.update((byte) (bytes.length >> shift));
    }
    digest.update(bytes);
    return this;
  }

  /** Sixteen hexadecimal digits. To be asked once. */
  public String text() {
    return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
  }
}
