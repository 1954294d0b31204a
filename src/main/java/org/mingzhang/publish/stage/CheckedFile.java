package org.mingzhang.publish.stage;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What is known of a file after a look at it alone.
 *
 * @param path below the site's root
 * @param text what a reader sees of a page; empty for every other file
 * @param links to files of the site, each once, in their order; a link to the file itself among
 *     them
 * @param anchors that a link can lead to; of a page only
 */
public record CheckedFile(String path, String text, List<FileLink> links, Set<String> anchors) {

  public CheckedFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(text, "text");
    links = List.copyOf(links);
    anchors = Set.copyOf(anchors);
  }
}
