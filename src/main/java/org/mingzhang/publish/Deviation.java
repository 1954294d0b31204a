package org.mingzhang.publish;

import java.util.Comparator;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.SourceLocation;

/**
 * One file of a copy that is not as it was published.
 *
 * @param path below the root of the copy
 * @param kind what is wrong with it
 * @param detail what was done to it or what the system says, in no language: {@code CRLF}, {@code
 *     GBK}; empty where the kind says all
 */
public record Deviation(String path, Kind kind, String detail) implements Comparable<Deviation> {

  private static final Comparator<Deviation> ORDER =
      Comparator.comparing(Deviation::path).thenComparing(Deviation::kind);

  /** What can be wrong with a file of a copy. */
  public enum Kind {
    /** Nothing can be said, for this file cannot be read. */
    UNREADABLE("MZ-U030"),
    /** Other content than was published. */
    CHANGED("MZ-U031"),
    /** Published and not there. */
    MISSING("MZ-U032"),
    /** There and not published. */
    ADDED("MZ-U033"),
    /** The same words with other line ends: a transfer as text did it. */
    LINE_ENDS("MZ-U034"),
    /** The same words in another encoding, or with a byte order mark: an editor did it. */
    ENCODING("MZ-U035"),
    /** Shorter than what was published and ends amid a line: so looks a transfer that broke off. */
    SHORTER("MZ-U040");

    private final String code;

    Kind(String code) {
      this.code = code;
    }
  }

  /** What is wrong, in words, with the remedy. */
  public Diagnostic toDiagnostic() {
    return Diagnostic.error(kind.code, SourceLocation.of(path), path, detail);
  }

  @Override
  public int compareTo(Deviation other) {
    return ORDER.compare(this, other);
  }
}
