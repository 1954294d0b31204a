package org.mingzhang.publish.stage;

import java.util.Objects;
import java.util.Optional;

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

  /** The link of an address that leads from a file to another one of the site; empty for others. */
  public static Optional<FileLink> of(String file, String address) {
    return LinkTarget.uri(address)
        .flatMap(uri -> LinkTarget.of(file, uri))
        .map(target -> new FileLink(file, address, target.path(), target.anchor()));
  }
}
