package org.mingzhang.publish;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.SourceLocation;

/** What the content security policy of the site forbids in one file. */
final class PolicyCheck {

  private static final Set<String> INERT_SCRIPTS =
      Set.of("application/json", "application/ld+json");

  private static final Set<String> BLOCKED =
      Set.of("base", "iframe", "frame", "object", "embed", "applet", "audio", "video", "portal");

  private final String file;
  private final Diagnostics diagnostics;

  PolicyCheck(String file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  void page(Document page) {
    Set<String> ids = new HashSet<>();
    for (Element element : page.getAllElements()) {
      if (!element.id().isEmpty() && !ids.add(element.id())) {
        report("MZ-U018", element.id());
      }
      if (isInlineStyle(element)) {
        report("MZ-U013", excerpt(element));
      }
      executable(element);
    }
  }

  /** A drawing: it may style itself, for a page shows it as an image only. */
  void image(Document image) {
    image.getAllElements().forEach(this::executable);
  }

  private void executable(Element element) {
    String name = element.normalName();
    if (name.equals("script") && !element.hasAttr("src") && !isInert(element)) {
      report("MZ-U012", excerpt(element));
    }
    for (Attribute attribute : element.attributes()) {
      if (attribute.getKey().toLowerCase(Locale.ROOT).startsWith("on")) {
        report("MZ-U014", "<" + name + " " + attribute.getKey() + ">");
      }
    }
    if (BLOCKED.contains(name) || isRefresh(element)) {
      report("MZ-U022", "<" + name + ">");
    }
  }

  private static boolean isInert(Element script) {
    return INERT_SCRIPTS.contains(script.attr("type").toLowerCase(Locale.ROOT));
  }

  private static boolean isInlineStyle(Element element) {
    return element.hasAttr("style") || element.normalName().equals("style");
  }

  private static boolean isRefresh(Element element) {
    return element.attr("http-equiv").equalsIgnoreCase("refresh");
  }

  private static String excerpt(Element element) {
    return "<"
        + element.normalName()
        + (element.id().isEmpty() ? ">" : " id=" + element.id() + ">");
  }

  private void report(String code, String what) {
    diagnostics.add(Diagnostic.error(code, SourceLocation.of(file), what));
  }
}
