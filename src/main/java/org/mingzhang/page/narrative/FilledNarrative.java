package org.mingzhang.page.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.mingzhang.measure.figure.NamedFigure;
import org.mingzhang.narrative.ConvertedNarrative;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.view.Html;
import org.mingzhang.page.view.ProseBlock;

/**
 * A narrative with its figures filled and linked to their rows, cut where charts, tables and
 * findings go. A page and the search show it each in its own way.
 *
 * @param parts what stands before the first section, if anything, and the sections
 */
record FilledNarrative(List<Part> parts) {
  private static final FilledNarrative NOTHING = new FilledNarrative(List.of());
  private static final Evaluator FIGURE = Selector.evaluatorOf("[data-mz=figure]");
  private static final Evaluator ANCHOR = Selector.evaluatorOf("[id]");
  private static final Evaluator LINK = Selector.evaluatorOf("a[href^=#]");
  private static final Evaluator CONTAINER = Selector.evaluatorOf("div, section");
  private static final Evaluator PLACES = Selector.evaluatorOf("[data-mz]:not([data-mz=figure])");
  private static final String PREFIX = "text-";

  /**
   * A section, or what stands before the first.
   *
   * @param id its anchor
   */
  record Part(String id, String title, List<Piece> pieces) {}

  /** What a part consists of, in its order. */
  sealed interface Piece {}

  /** Text, not empty. */
  record Prose(ProseBlock block) implements Piece {}

  /**
   * Where something of the page's goes.
   *
   * @param kind {@code chart}, {@code table} or {@code findings}
   * @param target which one
   */
  record Place(String kind, String target) implements Piece {}

  /** The narrative of a report, filled once for all who show it. */
  static FilledNarrative of(ReportContext context) {
    return context.view(
        FilledNarrative.class,
        c -> c.narrative().map(text -> of(text, "", Optional.of(c))).orElse(NOTHING));
  }

  /**
   * A text that belongs to no report and quotes no figures.
   *
   * @param title of what stands before the first section
   */
  static FilledNarrative of(ConvertedNarrative narrative, String title) {
    return of(narrative, title, Optional.empty());
  }

  private static FilledNarrative of(
      ConvertedNarrative narrative, String title, Optional<ReportContext> context) {
    List<Part> parts = new ArrayList<>();
    if (!narrative.html().isBlank()) {
      parts.add(new Part(PREFIX + "preamble", title, pieces(narrative.html(), context)));
    }
    for (ConvertedNarrative.Section section : narrative.sections()) {
      parts.add(new Part(PREFIX + section.id(), section.title(), pieces(section.html(), context)));
    }
    return new FilledNarrative(List.copyOf(parts));
  }

  private static List<Piece> pieces(String html, Optional<ReportContext> context) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    Element body = document.body();
    prefixAnchors(body);
    body.select(FIGURE).forEach(marker -> fill(marker, context));
    body.select(PLACES).forEach(FilledNarrative::lift);
    List<Piece> pieces = new ArrayList<>();
    StringBuilder prose = new StringBuilder();
    for (Node node : body.childNodes()) {
      if (node instanceof Element element && element.is(PLACES)) {
        flush(prose, pieces);
        pieces.add(new Place(element.attr("data-mz"), element.attr("data-target")));
      } else {
        prose.append(node.outerHtml());
      }
    }
    flush(prose, pieces);
    return List.copyOf(pieces);
  }

  private static void flush(StringBuilder prose, List<Piece> pieces) {
    String text = prose.toString().strip();
    if (!text.isEmpty()) {
      pieces.add(new Prose(new ProseBlock(new Html(text))));
    }
    prose.setLength(0);
  }

  /** An anchor of the text must not take the address of a row. */
  private static void prefixAnchors(Element body) {
    body.select(ANCHOR).forEach(element -> element.attr("id", PREFIX + element.id()));
    body.select(LINK)
        .forEach(link -> link.attr("href", "#" + PREFIX + link.attr("href").substring(1)));
  }

  private static void fill(Element marker, Optional<ReportContext> context) {
    String address = marker.attr("data-target");
    Optional<NamedFigure> figure = context.flatMap(c -> c.figures().find(address));
    String text =
        figure
            .flatMap(f -> context.flatMap(c -> c.cells().inUnit(f, marker.attr("data-unit"))))
            .orElse(address);
    Element link = new Element("a").attr("class", "figure").attr("href", "#" + address);
    marker.replaceWith(link.text(text));
  }

  /** Takes a block marker out of the plain containers around it, so that prose can be cut there. */
  private static void lift(Element marker) {
    for (Element parent = marker.parent();
        parent != null && parent.is(CONTAINER);
        parent = marker.parent()) {
      parent.unwrap();
    }
  }
}
