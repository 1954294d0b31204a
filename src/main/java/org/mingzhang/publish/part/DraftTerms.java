package org.mingzhang.publish.part;

import java.util.Objects;

/**
 * What the files of a part depend on besides what they are made of.
 *
 * @param look sum of all that a look at a file depends on besides the file
 * @param frame sum of all that a file is made with besides its basis; empty when that cannot be
 *     told, and then every file is made
 */
public record DraftTerms(String look, String frame) {

  /** Terms that nothing holds under. */
  static final DraftTerms NONE = new DraftTerms("", "");

  public DraftTerms {
    Objects.requireNonNull(look, "look");
    Objects.requireNonNull(frame, "frame");
  }

  boolean looksLike(DraftTerms other) {
    return look.equals(other.look) && !look.isEmpty();
  }

  boolean makesLike(DraftTerms other) {
    return frame.equals(other.frame) && !frame.isEmpty() && looksLike(other);
  }
}
