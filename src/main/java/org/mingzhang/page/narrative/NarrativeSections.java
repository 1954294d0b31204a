package org.mingzhang.page.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.mingzhang.measure.figure.NamedFigure;
import org.mingzhang.narrative.ConvertedNarrative;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.frame.SectionBuilder;
import org.mingzhang.page.view.Block;
import org.mingzhang.page.view.Html;
import org.mingzhang.page.view.ProseBlock;
import org.mingzhang.page.view.Section;

/**
 * A narrative as sections of a page: its figures filled and linked to their rows, its block markers
 * replaced by blocks between pieces of prose.
 */
public final class NarrativeSections {
  private static final Evaluator FIGURE = Selector.evaluatorOf("[data-mz=figure]");
  private static final Evaluator ANCHOR = Selector.evaluatorOf("[id]");
  private static final Evaluator LINK = Selector.evaluatorOf("a[href^=#]");
  private static final Evaluator CONTAINER = Selector.evaluatorOf("div, section");
  private static final String PREFIX = "text-";
  private static final Evaluator BLOCKS = Selector.evaluatorOf("[data-mz]:not([data-mz=figure])");

  private final Optional<ReportContext> context;
  private final Set<String> shown;

  private NarrativeSections(Optional<ReportContext> context, Set<String> shown) {
    this.context = context;
    this.shown = shown;
  }

  /**
   * The narrative of a report.
   *
   * @param shown anchors of the charts and tables that the page has elsewhere
   */
  public static List<Section> of(ReportContext context, Set<String> shown) {
    return context
        .narrative()
        .map(text -> new NarrativeSections(Optional.of(context), shown).sections(text, ""))
        .orElse(List.of());
  }

  /**
   * A page of the site, which quotes no figures.
   *
   * @param title of what stands before the first section
   */
  public static List<Section> of(ConvertedNarrative narrative, String title) {
    return new NarrativeSections(Optional.empty(), Set.of()).sections(narrative, title);
  }

  private List<Section> sections(ConvertedNarrative narrative, String title) {
    List<Section> sections = new ArrayList<>();
    if (!narrative.html().isBlank()) {
      sections.add(section("preamble", title, narrative.html()));
    }
    narrative.sections().forEach(s -> sections.add(section(s.id(), s.title(), s.html())));
    return sections;
  }

  private Section section(String id, String title, String html) {
    SectionBuilder section = new SectionBuilder(PREFIX + id, title);
    blocks(html).forEach(section::add);
    return section.unlisted();
  }

  private List<Block> blocks(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    Element body = document.body();
    prefixAnchors(body);
    body.select(FIGURE).forEach(this::fill);
    body.select(BLOCKS).forEach(NarrativeSections::lift);
    List<Block> blocks = new ArrayList<>();
    StringBuilder prose = new StringBuilder();
    for (Node node : body.childNodes()) {
      if (node instanceof Element element && element.is(BLOCKS)) {
        flush(prose, blocks);
        block(element).ifPresent(blocks::add);
      } else {
        prose.append(node.outerHtml());
      }
    }
    flush(prose, blocks);
    return blocks;
  }

  private static void flush(StringBuilder prose, List<Block> blocks) {
    if (!prose.toString().isBlank()) {
      blocks.add(new ProseBlock(new Html(prose.toString().strip())));
    }
    prose.setLength(0);
  }

  /** An anchor of the text must not take the address of a row. */
  private static void prefixAnchors(Element body) {
    body.select(ANCHOR).forEach(element -> element.attr("id", PREFIX + element.id()));
    body.select(LINK)
        .forEach(link -> link.attr("href", "#" + PREFIX + link.attr("href").substring(1)));
  }

  private void fill(Element marker) {
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

  private Optional<? extends Block> block(Element marker) {
    String target = marker.attr("data-target");
    return context.flatMap(
        c -> {
          NarrativeBlocks blocks = new NarrativeBlocks(c, shown);
          return switch (marker.attr("data-mz")) {
            case "chart" -> blocks.chart(target);
            case "table" -> blocks.table(target);
            default -> Optional.of(blocks.findings(target));
          };
        });
  }
}
