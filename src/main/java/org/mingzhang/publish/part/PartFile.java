package org.mingzhang.publish.part;

import java.util.List;
import java.util.Objects;

/**
 * A published file of a unit, as it was when it was made.
 *
 * @param path below the site's root
 * @param size in bytes
 * @param modified when it was written, in milliseconds since 1970, as the file system keeps it
 * @param sha256 in lower-case hexadecimal digits
 * @param sources what it is made from, as in the manifest
 */
public record PartFile(String path, long size, long modified, String sha256, List<String> sources) {

  public PartFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(sha256, "sha256");
    sources = List.copyOf(sources);
  }
}
