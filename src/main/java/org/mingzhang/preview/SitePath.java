package org.mingzhang.preview;

import java.util.Optional;
import java.util.regex.Pattern;

/** From an address to the path of a file below the site's root. */
final class SitePath {

  /** Nothing of the kind is in a published path; all of it has been used to leave a folder. */
  private static final Pattern ODD = Pattern.compile("(^|/)\\.{1,2}(/|$)|//|[\\\\\\p{Cntrl}:]");

  private SitePath() {}

  /**
   * The path: of the index where the address is that of a folder.
   *
   * @param address decoded, from its first slash
   * @return empty for an address that no site has
   */
  static Optional<String> of(String address) {
    String path = address.substring(1);
    if (ODD.matcher(path).find()) {
      return Optional.empty();
    }
    return Optional.of(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
  }
}
