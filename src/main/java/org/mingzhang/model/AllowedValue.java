package org.mingzhang.model;

import java.util.Objects;

/**
 * A value that looks like personal data and may be published all the same, such as a public duty
 * telephone.
 *
 * @param sha256 of the normalised value, 64 hexadecimal digits in small letters; the value itself
 *     is not written down
 * @param reason why it may be published
 */
public record AllowedValue(String sha256, String reason) {

  public AllowedValue {
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(reason, "reason");
  }
}
