package org.mingzhang.publish.part;

import java.util.Objects;

/**
 * A part with the folder that holds its files.
 *
 * @param part whole
 * @param folder that it is kept in
 * @param isVerified whether its links were held against all other verified parts before
 */
public record StagedPart(Part part, PartFolder folder, boolean isVerified) {

  public StagedPart {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(folder, "folder");
  }
}
