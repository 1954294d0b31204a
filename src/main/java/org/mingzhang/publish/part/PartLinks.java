package org.mingzhang.publish.part;

import java.util.List;
import java.util.Objects;

/**
 * Where all pages of a part lead.
 *
 * @param look sum of everything that the look at them depended on besides the files; empty when
 *     something was to be said of them, which is to be said again
 * @param pages those with links, by path
 */
record PartLinks(String look, List<PageLinks> pages) {

  /** Where those of a part lead that another version of the program kept. */
  static final PartLinks UNKNOWN = new PartLinks("", List.of());

  PartLinks {
    Objects.requireNonNull(look, "look");
    pages = List.copyOf(pages);
  }
}
