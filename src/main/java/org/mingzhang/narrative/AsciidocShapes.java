package org.mingzhang.narrative;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Turns the markup that Asciidoctor is known to write into the plainer markup that the site styles
 * and that screen readers read well. Runs before cleaning: nothing here needs to be safe.
 */
final class AsciidocShapes {

  private static final Pattern WIDTH = Pattern.compile("width: \\d+(\\.\\d+)?%;");
  private static final Pattern NUMBERED = Pattern.compile("^(表|图|示例) (\\d+)\\. ");
  // A query that is parsed again for each text costs more than its answer.
  private static final Evaluator COLUMNS = query("colgroup");
  private static final Evaluator STYLED_TABLE = query("table[style]");
  private static final Evaluator PAGE_BREAK = query("div[style=page-break-after: always;]");
  private static final Evaluator NEW_WINDOW = query("a[target=_blank]");
  private static final Evaluator FOOTNOTE = query("a.footnote, sup.footnoteref");
  private static final Evaluator CODE = query("code[data-lang]");
  private static final Evaluator TYPED_LIST = query("ol[type]");
  private static final Evaluator TOP_HEADING = query("h1, h2");
  private static final Evaluator SECTION =
      query("div.sect1, div.sect2, div.sect3, div.sect4, div.sect5, div.sectionbody");
  private static final Evaluator ADMONITION = query("div.admonitionblock");
  private static final Evaluator HORIZONTAL_LIST = query("div.hdlist");
  private static final Evaluator IMAGE = query("div.imageblock");
  private static final Evaluator ONLY_IN_CELL =
      query("td > p.tableblock:only-child, th > p.tableblock:only-child");
  private static final Evaluator ONLY_IN_ITEM = query("li > p:only-child:not([class]):not([id])");
  private static final Evaluator TITLE = query("caption, .title, figcaption");

  private static final List<Evaluator> WRAPPERS =
      Stream.of("paragraph", "ulist", "olist", "dlist", "hdlist", "colist")
          .map(name -> query("div." + name))
          .toList();

  /** Anything else on a wrapper did not come from Asciidoctor and is for the cleaner to refuse. */
  private static final Predicate<Attribute> MOVED =
      attribute -> attribute.getKey().equals("id") || attribute.getKey().equals("class");

  private AsciidocShapes() {}

  private static Evaluator query(String selector) {
    return Selector.evaluatorOf(selector);
  }

  static void simplify(Element body) {
    body.select(COLUMNS).remove();
    body.select(STYLED_TABLE).stream()
        .filter(table -> WIDTH.matcher(table.attr("style")).matches())
        .forEach(table -> table.removeAttr("style"));
    body.select(PAGE_BREAK).remove();
    body.select(NEW_WINDOW).removeAttr("target").removeAttr("rel");
    body.select(FOOTNOTE).removeAttr("title");
    body.select(CODE).removeAttr("data-lang");
    body.select(TYPED_LIST).removeAttr("type");
    body.select(TOP_HEADING).tagName("h3");
    body.select(SECTION).unwrap();
    body.select(ADMONITION).forEach(AsciidocShapes::admonition);
    body.select(HORIZONTAL_LIST).forEach(AsciidocShapes::horizontalList);
    body.select(IMAGE).forEach(AsciidocShapes::image);
    body.select(ONLY_IN_CELL).unwrap();
    WRAPPERS.forEach(wrapper -> body.select(wrapper).forEach(AsciidocShapes::unwrapOnly));
    body.select(ONLY_IN_ITEM).unwrap();
    body.select(TITLE).forEach(AsciidocShapes::number);
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
