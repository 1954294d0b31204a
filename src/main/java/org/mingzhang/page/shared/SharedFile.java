package org.mingzhang.page.shared;

import java.util.Objects;

/**
 * A file of the whole site, not made yet.
 *
 * @param path below the site's root
 * @param key of everything in the contributions that the file depends on: the same path and key
 *     from the same program and words are the same bytes
 */
public record SharedFile(String path, String key) {
  public SharedFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(key, "key");
  }
}
