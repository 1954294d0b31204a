package org.mingzhang.publish.part;

import java.util.Objects;

/**
 * A part with the folder that holds its files.
 *
 * @param part whole
 * @param folder that it is kept in
 */
public record StagedPart(Part part, PartFolder folder) {

  public StagedPart {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(folder, "folder");
  }
}
