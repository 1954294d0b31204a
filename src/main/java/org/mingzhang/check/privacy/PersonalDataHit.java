package org.mingzhang.check.privacy;

import java.util.Objects;

/**
 * Personal data in a text. The value itself is not kept, so that no message can print it.
 *
 * @param kind what it is
 * @param certain whether it can be nothing else; a doubtful one is shown as a warning
 * @param start offset of its first character in the text
 * @param end offset behind its last character
 * @param masked enough of it for an editor to find it, too little to use it
 * @param sha256 of the normalised value, in small hexadecimal digits
 */
public record PersonalDataHit(
    PersonalDataKind kind, boolean certain, int start, int end, String masked, String sha256) {

  public PersonalDataHit {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(masked, "masked");
    Objects.requireNonNull(sha256, "sha256");
  }

  /** The same in a text that has so many characters before this one. */
  PersonalDataHit moved(int characters) {
    return new PersonalDataHit(kind, certain, start + characters, end + characters, masked, sha256);
  }
}
