package org.mingzhang.publish.part;

import java.util.List;
import java.util.Objects;

/**
 * Where one page, or one style sheet, leads within the site.
 *
 * @param path of it below the site's root
 * @param addresses as written there, in their order
 */
record PageLinks(String path, List<String> addresses) {

  PageLinks {
    Objects.requireNonNull(path, "path");
    addresses = List.copyOf(addresses);
  }
}
