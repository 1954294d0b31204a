package org.mingzhang.narrative;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** From Asciidoctor's HTML to a tree that can hurt nobody; reports what it took out. */
final class HtmlCleaner {

  private static final Evaluator TEXT = Selector.evaluatorOf("::text");
  private static final Evaluator LISTING = Selector.evaluatorOf("pre");
  private static final Evaluator MARKER =
      Selector.evaluatorOf("[data-mz], [data-target], [data-unit]");
  private final Problems problems;

  HtmlCleaner(Problems problems) {
    this.problems = problems;
  }

  /** The cleaned body of a fragment. */
  Element clean(String html) {
    Document dirty = Jsoup.parseBodyFragment(html);
    AsciidocShapes.simplify(dirty.body());
    AllowList allowed = new AllowList();
    Document clean = new Cleaner(allowed).clean(dirty);
    clean.outputSettings().prettyPrint(false);
    allowed.refusals().forEach(this::report);
    Element body = clean.body();
    markers(body);
    ClassNames.keepKnown(body, problems);
    collapseBlankLines(body);
    return body;
  }

  private void report(AllowList.Refusal refusal) {
    String value = refusal.value();
    if (refusal.attribute().isEmpty()) {
      problems.addAll(
          problems.source().places("<" + refusal.element(), macro(refusal.element())),
          "MZ-N030",
          refusal.element());
    } else if (refusal.attribute().equals("href")) {
      problems.addAll(problems.source().places(value, "<a ", "link:"), "MZ-N032", value);
    } else {
      problems.addWhere(
          refusal.attribute() + "=", "MZ-N031", refusal.element(), refusal.attribute());
    }
  }

  /** What an author who wrote no HTML may have written for the element. */
  private static String macro(String element) {
    return switch (element) {
      case "iframe" -> "video::";
      case "input" -> "interactive";
      default -> element + "::";
    };
  }

  /** What the unwrapped elements leave behind; code keeps its lines. */
  private static void collapseBlankLines(Element body) {
    for (TextNode text : body.selectNodes(TEXT, TextNode.class)) {
      boolean repeated = text.previousSibling() instanceof TextNode before && before.isBlank();
      if (text.isBlank() && text.parent().closest(LISTING) == null) {
        if (repeated) {
          text.remove();
        } else if (text.getWholeText().contains("\n")) {
          text.text("\n");
        }
      }
    }
  }

  /** Markers can be passed through as HTML, too: they must be like those the macros write. */
  private void markers(Element body) {
    for (Element element : body.select(MARKER)) {
      if (!isMarker(element)) {
        problems.addWhere(Marker.KIND, "MZ-N031", element.tagName(), Marker.KIND);
        element.remove();
      } else if (element.childNodeSize() > 0) {
        problems.addWhere(Marker.KIND, "MZ-N031", element.tagName(), Marker.KIND);
        element.empty();
      }
    }
  }

  private static boolean isMarker(Element element) {
    for (Marker marker : Marker.values()) {
      if (marker.word().equals(element.attr(Marker.KIND))) {
        return element.hasAttr(Marker.TARGET)
            && marker.accepts(element.attr(Marker.TARGET))
            && (marker == Marker.FIGURE) == element.nameIs("span");
      }
    }
    return false;
  }
}
