package org.mingzhang.publish.stage;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * One address in a page or style sheet.
 *
 * @param text as written
 * @param isLink when a visitor must choose to follow it; everything else is fetched unasked
 */
record PageAddress(String text, boolean isLink) {

  private static final Set<String> OUTSIDE = Set.of("http", "https", "mailto", "tel");
  private static final List<String> ATTRIBUTES =
      List.of("href", "xlink:href", "src", "data", "poster", "action", "formaction");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern STYLE_ADDRESS =
      Pattern.compile("url\\(\\s*['\"]?([^'\")]*)|@import\\s+['\"]([^'\"]*)");

  /** Every address of a page once, in its order. */
  static Set<PageAddress> of(List<Element> page) {
    Set<PageAddress> addresses = new LinkedHashSet<>();
    for (Element element : page) {
      if (element.attributesSize() > 0) {
        addAll(element, addresses);
      }
    }
    return addresses;
  }

  private static void addAll(Element element, Set<PageAddress> addresses) {
    for (String name : ATTRIBUTES) {
      if (element.hasAttr(name)) {
        addresses.add(new PageAddress(element.attr(name), isLink(element)));
      }
    }
    if (element.hasAttr("srcset")) {
      for (String candidate : element.attr("srcset").split(",")) {
        if (!candidate.isBlank()) {
          addresses.add(new PageAddress(candidate.strip().split("\\s+")[0], false));
        }
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

  private static boolean isLink(Element element) {
    return switch (element.normalName()) {
      case "a", "area" -> true;
      case "link" -> element.attr("rel").equalsIgnoreCase("canonical");
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
