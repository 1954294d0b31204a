package org.mingzhang.narrative;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Turns the markup that Asciidoctor is known to write into the plainer markup that the site styles
 * and that screen readers read well. Runs before cleaning: nothing here needs to be safe.
 */
final class AsciidocShapes {

  private static final Pattern WIDTH = Pattern.compile("width: \\d+(\\.\\d+)?%;");
  private static final Pattern NUMBERED = Pattern.compile("^(表|图|示例) (\\d+)\\. ");
  private static final String PAGE_BREAK = "page-break-after: always;";
  private static final List<String> WRAPPERS =
      List.of("div.paragraph", "div.ulist", "div.olist", "div.dlist", "div.hdlist", "div.colist");

  /** Anything else on a wrapper did not come from Asciidoctor and is for the cleaner to refuse. */
  private static final Predicate<Attribute> MOVED =
      attribute -> attribute.getKey().equals("id") || attribute.getKey().equals("class");

  private AsciidocShapes() {}

  static void simplify(Element body) {
    body.select("colgroup").remove();
    body.select("table[style]").stream()
        .filter(table -> WIDTH.matcher(table.attr("style")).matches())
        .forEach(table -> table.removeAttr("style"));
    body.select("div[style=" + PAGE_BREAK + "]").remove();
    body.select("a[target=_blank]").removeAttr("target").removeAttr("rel");
    body.select("a.footnote, sup.footnoteref").removeAttr("title");
    body.select("code[data-lang]").removeAttr("data-lang");
    body.select("ol[type]").removeAttr("type");
    body.select("h1, h2").tagName("h3");
    body.select("div.sect1, div.sect2, div.sect3, div.sect4, div.sect5, div.sectionbody").unwrap();
    body.select("div.admonitionblock").forEach(AsciidocShapes::admonition);
    body.select("div.hdlist").forEach(AsciidocShapes::horizontalList);
    body.select("div.imageblock").forEach(AsciidocShapes::image);
    body.select("td > p.tableblock:only-child, th > p.tableblock:only-child").unwrap();
    WRAPPERS.forEach(wrapper -> body.select(wrapper).forEach(AsciidocShapes::unwrapOnly));
    body.select("li > p:only-child:not([class]):not([id])").unwrap();
    body.select("caption, .title, figcaption").forEach(AsciidocShapes::number);
  }

  /** Asciidoctor lays an admonition out as a table; it is words and their label. */
  private static void admonition(Element block) {
    Element label = block.selectFirst("> table > tbody > tr > td.icon > div.title");
    Element content = block.selectFirst("> table > tbody > tr > td.content");
    if (label == null || content == null) {
      return;
    }
    Element title = content.selectFirst("> div.title");
    block.empty().appendElement("p").addClass("label").text(label.text());
    if (title != null) {
      block.appendChild(title);
    }
    Element words = block.appendElement("div").addClass("content");
    words.appendChildren(content.childNodes().stream().toList());
    if (words.children().isEmpty()) {
      words.tagName("p").removeAttr("class");
    }
  }

  private static void horizontalList(Element block) {
    Element table = block.selectFirst("> table");
    if (table == null) {
      return;
    }
    Element list = new Element("dl");
    for (Element cell : table.select("> tbody > tr > td")) {
      Element item = list.appendElement(cell.hasClass("hdlist1") ? "dt" : "dd");
      item.appendChildren(cell.childNodes().stream().toList());
    }
    table.replaceWith(list);
  }

  private static void image(Element block) {
    block.tagName("figure");
    block.select("> div.title").tagName("figcaption").removeAttr("class");
    block.select("> div.content").unwrap();
  }

  /** Moves id and classes to the only element in a wrapper and drops the wrapper. */
  private static void unwrapOnly(Element wrapper) {
    if (wrapper.childrenSize() != 1 || !wrapper.attributes().asList().stream().allMatch(MOVED)) {
      return;
    }
    Element only = wrapper.child(0);
    wrapper.classNames().forEach(only::addClass);
    if (wrapper.hasAttr("id")) {
      only.attr("id", wrapper.id());
    }
    wrapper.unwrap();
  }

  /** {@code 表 1. 名称} is printed {@code 表 1　名称} in Chinese. */
  private static void number(Element title) {
    title.textNodes().stream()
        .findFirst()
        .ifPresent(text -> text.text(NUMBERED.matcher(text.text()).replaceFirst("$1 $2　")));
  }
}
