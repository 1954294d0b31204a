package org.mingzhang.publish.stage;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a relative address leads.
 *
 * @param path of the file below the site's root
 * @param anchor on it; empty for none
 * @param isFolder when the address ends like a folder, which opens nothing from a disk
 */
record LinkTarget(String path, String anchor, boolean isFolder) {

  /** The address read as a URI; empty when it is none. */
  static Optional<URI> uri(String address) {
    try {
      return Optional.of(new URI(address.strip()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /**
   * @param file the page or style sheet that names the address
   * @param relative without scheme, host and leading slash
   * @return empty when it leads out of the site
   */
  static Optional<LinkTarget> of(String file, URI relative) {
    String anchor = Objects.requireNonNullElse(relative.getFragment(), "");
    String path = Objects.requireNonNullElse(relative.getPath(), "");
    if (path.isEmpty()) {
      return Optional.of(new LinkTarget(file, anchor, false));
    }
    Deque<String> steps = new ArrayDeque<>();
    String last = "";
    for (String step : (file.substring(0, file.lastIndexOf('/') + 1) + path).split("/", -1)) {
      last = step;
      if (step.equals("..")) {
        if (steps.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    boolean isFolder = last.isEmpty() || last.equals(".") || last.equals("..");
    return Optional.of(new LinkTarget(String.join("/", steps), anchor, isFolder));
  }
}
