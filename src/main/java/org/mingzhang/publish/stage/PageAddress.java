package org.mingzhang.publish.stage;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One address in a page or style sheet.
 *
 * @param text as written
 * @param isLink when a visitor must choose to follow it; everything else is fetched unasked
 */
record PageAddress(String text, boolean isLink) {

  private static final Set<String> OUTSIDE = Set.of("http", "https", "mailto", "tel");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern STYLE_ADDRESS =
      Pattern.compile("url\\(\\s*['\"]?([^'\")]*)|@import\\s+['\"]([^'\"]*)");

  /** Adds every address in a tag of a page. */
  static void addAll(StartTag tag, Set<PageAddress> addresses) {
    for (int i = 0; i < tag.attributes(); i++) {
      switch (tag.attribute(i)) {
        case "href", "xlink:href", "src", "data", "poster", "action", "formaction" ->
            addresses.add(new PageAddress(tag.value(i), isLink(tag)));
        case "srcset" -> addCandidates(tag.value(i), addresses);
        default -> {}
      }
    }
  }

  private static void addCandidates(String images, Set<PageAddress> addresses) {
    for (String candidate : images.split(",")) {
      if (!candidate.isBlank()) {
        addresses.add(new PageAddress(candidate.strip().split("\\s+")[0], false));
      }
    }
  }

  /** Every address of a style sheet. */
  static List<PageAddress> ofStyleSheet(String text) {
    List<PageAddress> addresses = new ArrayList<>();
    Matcher found = STYLE_ADDRESS.matcher(COMMENT.matcher(text).replaceAll(""));
    while (found.find()) {
      String address = found.group(1) == null ? found.group(2) : found.group(1);
      addresses.add(new PageAddress(address.strip(), false));
    }
    return addresses;
  }

  private static boolean isLink(StartTag tag) {
    return switch (tag.name()) {
      case "a", "area" -> true;
      case "link" -> tag.value("rel").equalsIgnoreCase("canonical");
      default -> false;
    };
  }

  /** Whether it leads to another site, as a link may. */
  boolean leavesSite(URI uri) {
    return isLink
        && uri.getScheme() != null
        && OUTSIDE.contains(uri.getScheme().toLowerCase(Locale.ROOT));
  }
}
