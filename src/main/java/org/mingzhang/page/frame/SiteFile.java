package org.mingzhang.page.frame;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A finished file that no template makes.
 *
 * @param path of the file below the site's root, {@code data/search.js}
 * @param bytes makes its content; called once, while writing
 */
public record SiteFile(String path, Supplier<byte[]> bytes) {

  public SiteFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(bytes, "bytes");
  }

  /** A text file in UTF-8, without a byte order mark. */
  public static SiteFile text(String path, Supplier<String> text) {
    return new SiteFile(path, () -> text.get().getBytes(StandardCharsets.UTF_8));
  }
}
