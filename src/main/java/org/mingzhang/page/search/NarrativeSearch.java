package org.mingzhang.page.search;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.mingzhang.page.view.ProseBlock;
import org.mingzhang.page.view.Section;

/** The paragraphs of a narrative, its figures filled, each under the nearest anchor before it. */
final class NarrativeSearch implements NodeVisitor {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final SearchEntries entries;
  private final StringBuilder paragraph = new StringBuilder();
  private String anchor;

  private NarrativeSearch(SearchEntries entries, String anchor) {
    this.entries = entries;
    this.anchor = anchor;
  }

  /**
   * Adds the text of sections.
   *
   * @param untitled heading of a section that has none
   */
  static void add(List<Section> sections, SearchEntries entries, String untitled) {
    for (Section section : sections) {
      entries.section(section.id(), section.title().isEmpty() ? untitled : section.title());
      NarrativeSearch search = new NarrativeSearch(entries, section.id());
      section.blocks().stream()
          .filter(ProseBlock.class::isInstance)
          .map(block -> Jsoup.parseBodyFragment(((ProseBlock) block).html().markup()))
          .forEach(prose -> prose.body().traverse(search));
    }
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      paragraph.append(text.getWholeText());
    } else if (node instanceof Element element) {
      if (element.isBlock()) {
        flush();
      }
      if (!element.id().isEmpty()) {
        anchor = element.id();
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && element.isBlock()) {
      flush();
    }
  }

  private void flush() {
    if (paragraph.isEmpty()) {
      return;
    }
    entries.row(anchor, "", SPACE.matcher(paragraph).replaceAll(" ").strip());
    paragraph.setLength(0);
  }
}
