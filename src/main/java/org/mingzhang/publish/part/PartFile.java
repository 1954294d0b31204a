package org.mingzhang.publish.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Objects;
import org.mingzhang.publish.file.Sha256;

/**
 * A file of a part, as it was when it was made: one that is published, or a record beside those.
 *
 * @param path below the site's root; of a record its name
 * @param size in bytes
 * @param modified when it was written, in milliseconds since 1970, as the file system keeps it
 * @param sha256 in lower-case hexadecimal digits
 * @param sources what it is made from, as in the manifest; empty for a record
 */
public record PartFile(String path, long size, long modified, String sha256, List<String> sources) {

  public PartFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(sha256, "sha256");
    sources = List.copyOf(sources);
  }

  /**
   * A file as it is now.
   *
   * @param path below the site's root
   * @param content of it
   */
  static PartFile of(String path, Path file, byte[] content, List<String> sources)
      throws IOException {
    BasicFileAttributes now =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    long modified = now.lastModifiedTime().toMillis();
    return new PartFile(path, content.length, modified, Sha256.of(content), sources);
  }

  /** The same file, made from something else. */
  PartFile from(List<String> others) {
    return new PartFile(path, size, modified, sha256, others);
  }
}
