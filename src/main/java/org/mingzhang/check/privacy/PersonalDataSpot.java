package org.mingzhang.check.privacy;

import java.util.Objects;
import org.mingzhang.diagnostic.Diagnostic;

/**
 * A place of a text where personal data seems to stand.
 *
 * @param sha256 of the value, as {@code site.yaml} would allow it
 * @param diagnostic what is to be said where it is not allowed
 */
public record PersonalDataSpot(String sha256, Diagnostic diagnostic) {

  public PersonalDataSpot {
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(diagnostic, "diagnostic");
  }
}
