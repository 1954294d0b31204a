package org.mingzhang.narrative;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Turns the markup that Asciidoctor is known to write into the plainer markup that the site styles
 * and that screen readers read well. Runs before cleaning: nothing here needs to be safe.
 */
final class AsciidocShapes {

  private static final Pattern WIDTH = Pattern.compile("width: \\d+(\\.\\d+)?%;");
  private static final Pattern NUMBERED = Pattern.compile("^(表|图|示例) (\\d+)\\. ");
  private static final Query COLUMNS = Query.of("colgroup", "colgroup");
  private static final Query STYLED_TABLE = Query.of("table[style]", "table");
  private static final Query PAGE_BREAK = Query.of("div[style=page-break-after: always;]", "div");
  private static final Query NEW_WINDOW = Query.of("a[target=_blank]", "a");
  private static final Query FOOTNOTE =
      Query.of("a.footnote, sup.footnoteref", "footnote", "footnoteref");
  private static final Query CODE = Query.of("code[data-lang]", "code");
  private static final Query TYPED_LIST = Query.of("ol[type]", "ol");
  private static final Query TOP_HEADING = Query.of("h1, h2", "h1", "h2");
  private static final Query SECTION =
      Query.of(
          "div.sect1, div.sect2, div.sect3, div.sect4, div.sect5, div.sectionbody",
          "sect1",
          "sect2",
          "sect3",
          "sect4",
          "sect5",
          "sectionbody");
  private static final Query ADMONITION = Query.of("div.admonitionblock", "admonitionblock");
  private static final Query HORIZONTAL_LIST = Query.of("div.hdlist", "hdlist");
  private static final Query IMAGE = Query.of("div.imageblock", "imageblock");
  private static final Query ONLY_IN_CELL =
      Query.of("td > p.tableblock:only-child, th > p.tableblock:only-child", "tableblock");
  private static final Query ONLY_IN_ITEM =
      Query.of("li > p:only-child:not([class]):not([id])", "li");
  private static final Query TITLE =
      Query.of("caption, .title, figcaption", "caption", "title", "figcaption");

  private static final List<Query> WRAPPERS =
      Stream.of("paragraph", "ulist", "olist", "dlist", "hdlist", "colist")
          .map(name -> Query.of("div." + name, name))
          .toList();

  /** Anything else on a wrapper did not come from Asciidoctor and is for the cleaner to refuse. */
  private static final Predicate<Attribute> MOVED =
      attribute -> attribute.getKey().equals("id") || attribute.getKey().equals("class");

  private AsciidocShapes() {}

  static void simplify(Element body) {
    Vocabulary words = Vocabulary.of(body);
    COLUMNS.in(body, words).remove();
    STYLED_TABLE.in(body, words).stream()
        .filter(table -> WIDTH.matcher(table.attr("style")).matches())
        .forEach(table -> table.removeAttr("style"));
    PAGE_BREAK.in(body, words).remove();
    NEW_WINDOW.in(body, words).removeAttr("target").removeAttr("rel");
    FOOTNOTE.in(body, words).removeAttr("title");
    CODE.in(body, words).removeAttr("data-lang");
    TYPED_LIST.in(body, words).removeAttr("type");
    TOP_HEADING.in(body, words).tagName("h3");
    SECTION.in(body, words).unwrap();
    ADMONITION.in(body, words).forEach(AsciidocShapes::admonition);
    HORIZONTAL_LIST.in(body, words).forEach(AsciidocShapes::horizontalList);
    IMAGE.in(body, words).forEach(AsciidocShapes::image);
    ONLY_IN_CELL.in(body, words).unwrap();
    WRAPPERS.forEach(wrapper -> wrapper.in(body, words).forEach(AsciidocShapes::unwrapOnly));
    ONLY_IN_ITEM.in(body, words).unwrap();
    TITLE.in(body, words).forEach(AsciidocShapes::number);
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
