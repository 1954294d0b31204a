package org.mingzhang.publish.stage;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What the content security policy of the site forbids in one file. */
final class PolicyCheck {

  private static final Set<String> INERT_SCRIPTS =
      Set.of("application/json", "application/ld+json");

  private static final Set<String> BLOCKED =
      Set.of("base", "iframe", "frame", "object", "embed", "applet", "audio", "video", "portal");

  private static final Pattern WEB = Pattern.compile("https?:", Pattern.CASE_INSENSITIVE);

  /** What keeps another site from reaching back, and from learning where its visitor came from. */
  private static final Set<String> CLOSED = Set.of("noopener", "noreferrer");

  private final String file;
  private final StageReport report;

  PolicyCheck(String file, StageReport report) {
    this.file = file;
    this.report = report;
  }

  /**
   * A page.
   *
   * @param page all of its elements
   * @return every id on it
   */
  Set<String> page(List<Element> page) {
    Set<String> ids = new HashSet<>();
    for (Element element : page) {
      String id = element.id();
      if (!id.isEmpty() && !ids.add(id)) {
        report.add("MZ-U018", file, id);
      }
      if (isInlineStyle(element)) {
        report.add("MZ-U013", file, excerpt(element));
      }
      executable(element);
      leaving(element);
    }
    return ids;
  }

  /** A link to another site tells it nothing of this one, and tells the visitor where it leads. */
  private void leaving(Element element) {
    boolean leaves =
        (element.nameIs("a") || element.nameIs("area"))
            && WEB.matcher(element.attr("href").strip()).lookingAt();
    if (leaves && !(isClosed(element) && element.hasClass("external"))) {
      report.add("MZ-U024", file, element.attr("href"));
    }
  }

  private static boolean isClosed(Element link) {
    String[] relation = link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+");
    return List.of(relation).containsAll(CLOSED);
  }

  /** A drawing: it may style itself, for a page shows it as an image only. */
  void image(List<Element> image) {
    image.forEach(this::executable);
  }

  private void executable(Element element) {
    String name = element.normalName();
    if (name.equals("script") && !element.hasAttr("src") && !isInert(element)) {
      report.add("MZ-U012", file, excerpt(element));
    }
    if (element.attributesSize() > 0) {
      handlers(element);
    }
    if (BLOCKED.contains(name) || isRefresh(element)) {
      report.add("MZ-U022", file, "<" + name + ">");
    }
  }

  private void handlers(Element element) {
    for (Attribute attribute : element.attributes()) {
      if (attribute.getKey().regionMatches(true, 0, "on", 0, 2)) {
        report.add("MZ-U014", file, "<" + element.normalName() + " " + attribute.getKey() + ">");
      }
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
}
