package org.mingzhang.publish.part;

import java.util.List;
import java.util.Objects;

/**
 * What the next build need not find out again about a file, as long as it stays what it is.
 *
 * @param path of it below the site's root
 * @param basis sum of what it was made of besides the frame of the site; empty when unknown
 * @param addresses within the site that it links to, as written there, in their order
 */
record FileNote(String path, String basis, List<String> addresses) {

  FileNote {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(basis, "basis");
    addresses = List.copyOf(addresses);
  }
}
