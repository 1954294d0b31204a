package org.mingzhang.build;

import org.mingzhang.publish.part.Part;

/**
 * Whether parts are what would be made of the site's files as they are now.
 *
 * @param keys of the site
 * @param links that its texts can have
 */
record Freshness(PartKeys keys, NarrativeLinks links) {

  /** Whether making the part again would give the same. */
  boolean isFresh(Part part) {
    return keys.areWhole()
        && part.key().equals(keys.of(part.unit()))
        && part.includedSum().equals(keys.ofIncluded(part.included()))
        && part.links().stream().allMatch(link -> links.isThere(link.target()));
  }
}
