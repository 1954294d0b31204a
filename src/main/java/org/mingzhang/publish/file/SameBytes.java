package org.mingzhang.publish.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Compares what is written with a file, piece by piece, so that neither has to fit into memory, and
 * takes its sum.
 */
public final class SameBytes extends OutputStream {

  private final InputStream file;
  private final MessageDigest digest = Sha256.digest();
  private boolean same = true;

  /** Nothing is written yet. */
  public SameBytes(Path file) throws IOException {
    this.file = new BufferedInputStream(Files.newInputStream(file));
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    digest.update(bytes, from, length);
    if (same) {
      byte[] there = file.readNBytes(length);
      same = Arrays.equals(there, 0, there.length, bytes, from, from + length);
    }
  }

  /** Whether that was all of the file, byte for byte. To be asked when everything is written. */
  public boolean isSame() throws IOException {
    return same && file.read() < 0;
  }

  /** The sum of what was written. To be asked once, at the end. */
  public String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
