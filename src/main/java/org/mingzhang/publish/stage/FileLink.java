package org.mingzhang.publish.stage;

import java.util.Objects;

/**
 * A link from one file of the site to another.
 *
 * @param file that has it
 * @param address as written there
 * @param target path of the file it leads to, below the site's root
 * @param anchor in it; empty for none
 */
public record FileLink(String file, String address, String target, String anchor) {

  public FileLink {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(anchor, "anchor");
  }
}
