package org.mingzhang.publish.part;

import java.util.List;
import java.util.Objects;

/**
 * What links can lead to on one page.
 *
 * @param path of the page below the site's root
 * @param anchors sorted
 */
public record PageAnchors(String path, List<String> anchors) {

  public PageAnchors {
    Objects.requireNonNull(path, "path");
    anchors = anchors.stream().sorted().toList();
  }
}
