package org.mingzhang.read.file;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a file held when it was read. Two are equal only if they are one object: {@link FileStore}
 * gives the same one out for as long as the file holds the same bytes.
 */
public final class Contents {

  private static final byte[] NOTHING = {};

  private final byte[] bytes;
  private final String problem;

  private Contents(byte[] bytes, String problem) {
    this.bytes = bytes;
    this.problem = problem;
  }

  /** Of a file that was read whole; the array is not to be changed any more. */
  public static Contents of(byte[] bytes) {
    return new Contents(bytes, "");
  }

  /** Of a file that was not, with the code that says why. */
  static Contents unread(String problem) {
    return new Contents(NOTHING, problem);
  }

  /** Everything that stands in the file; not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /** The bytes; empty when the file could not be read. */
  public Optional<byte[]> whole() {
    return problem.isEmpty() ? Optional.of(bytes) : Optional.empty();
  }

  /** The code of why the file could not be read; empty when it could. */
  String problem() {
    return problem;
  }

  boolean holdsTheSameAs(Contents other) {
    return problem.equals(other.problem) && Arrays.equals(bytes, other.bytes);
  }
}
