package org.mingzhang.read.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a file held when it was read. Two are equal only if they are one object: {@link FileStore}
 * gives the same one out for as long as the file holds the same bytes.
 */
public final class Contents {

  private static final byte[] NOTHING = {};

  /** What became of reading a file. */
  private enum Kind {
    WHOLE,
    TOO_LARGE,
    UNREADABLE
  }

  private final Kind kind;
  private final byte[] bytes;

  private Contents(Kind kind, byte[] bytes) {
    this.kind = kind;
    this.bytes = bytes;
  }

  /** Of bytes that are already there; the array is not to be changed any more. */
  public static Contents of(byte[] bytes) {
    return new Contents(Kind.WHOLE, bytes);
  }

  /** Of a file as it is now; one that no person can have written is not read. */
  static Contents of(Path path) {
    try {
      return Files.size(path) > TextReader.MAX_BYTES
          ? new Contents(Kind.TOO_LARGE, NOTHING)
          : of(Files.readAllBytes(path));
    } catch (IOException e) {
      return new Contents(Kind.UNREADABLE, NOTHING);
    }
  }

  /** The bytes; empty when the file could not be read or is too large. */
  public Optional<byte[]> whole() {
    return kind == Kind.WHOLE ? Optional.of(bytes) : Optional.empty();
  }

  /** Everything that stands in the file; not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  boolean isLargerThan(int most) {
    return kind == Kind.TOO_LARGE || bytes.length > most;
  }

  boolean holdsTheSameAs(Contents other) {
    return kind == other.kind && Arrays.equals(bytes, other.bytes);
  }
}
