package org.mingzhang.publish.part;

import java.util.Objects;
import org.mingzhang.publish.stage.FileLink;

/**
 * A part with the folder that holds its files.
 *
 * @param part whole
 * @param folder that it is kept in
 * @param isVerified whether its links were held against all other verified parts before
 * @param held links that were held against those, whoever had them
 */
public record StagedPart(Part part, PartFolder folder, boolean isVerified, HeldLinks held) {

  public StagedPart {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(folder, "folder");
    Objects.requireNonNull(held, "held");
  }

  /** A part of which nothing was held against any other. */
  public static StagedPart unverified(Part part, PartFolder folder) {
    return new StagedPart(part, folder, false, HeldLinks.NONE);
  }

  /** Whether a link of this part leads somewhere if it leads to a verified part. */
  public boolean isHeld(FileLink link) {
    return isVerified || held.contains(link);
  }
}
