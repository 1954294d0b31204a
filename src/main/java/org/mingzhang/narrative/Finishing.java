package org.mingzhang.narrative;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.mingzhang.model.Narrative;

/** What a cleaned part still needs to be good on a page: tables, links, images. */
final class Finishing {

  private static final Query HEAD_CELL = Query.of("thead th, thead td", "thead");
  private static final Query ROW_HEAD = Query.of("tbody th", "tbody");
  private static final Query TABLE = Query.of("table", "table");
  private static final Query LINK = Query.of("a[href]", "a");
  private static final Query PICTURE = Query.of("img", "img");
  private static final Query IN_HEADING =
      Query.of("h3 [data-mz], h4 [data-mz], h5 [data-mz], h6 [data-mz]", "h3", "h4", "h5", "h6");
  private static final Evaluator CAPTION = Selector.evaluatorOf("> caption");
  private static final Pattern IMAGE = Pattern.compile("(?i)files/.+\\.(png|jpe?g|gif|webp)");
  private static final Pattern EXTERNAL = Pattern.compile("(?i)https?:.*");

  private final Narrative narrative;
  private final ContentFolder content;
  private final Problems problems;

  Finishing(Narrative narrative, ContentFolder content, Problems problems) {
    this.narrative = narrative;
    this.content = content;
    this.problems = problems;
  }

  void finish(Element part) {
    Vocabulary words = Vocabulary.of(part);
    HEAD_CELL.in(part, words).tagName("th").attr("scope", "col");
    ROW_HEAD.in(part, words).attr("scope", "row");
    TABLE.in(part, words).forEach(this::table);
    LINK.in(part, words).forEach(Finishing::external);
    PICTURE.in(part, words).forEach(this::image);
    IN_HEADING.in(part, words).forEach(this::inHeading);
  }

  /** A wide table scrolls by itself; by keyboard only if it can take the focus and has a name. */
  private void table(Element table) {
    Element caption = table.selectFirst(CAPTION);
    String name = caption == null ? "" : caption.text();
    if (table.parents().is("table")) {
      return;
    }
    Element region = new Element("div");
    region.addClass("scroll").attr("role", "region").attr("tabindex", "0");
    region.attr("aria-label", name.isEmpty() ? "表格" : name);
    table.replaceWith(region);
    region.appendChild(table);
  }

  private static void external(Element link) {
    if (EXTERNAL.matcher(link.attr("href")).matches()) {
      link.addClass("external").attr("rel", "noopener noreferrer");
    }
  }

  private void image(Element image) {
    String target = image.attr("src");
    if (!IMAGE.matcher(target).matches()) {
      problems.addWhere(target, "MZ-N034", target);
      image.remove();
    } else if (!isAttached(target)) {
      problems.addWhere(target, "MZ-N038", target);
      image.remove();
    } else if (!isDescribed(target, image.attr("alt"))) {
      problems.addWhere(target, "MZ-N035", target);
    }
  }

  private boolean isAttached(String target) {
    ContentUse.Search search = content.attachment(narrative, target);
    problems.used(search.use());
    return search.found() instanceof ContentFolder.Lookup.Found;
  }

  /** Whether an author wrote the description, be it the same as the name of the file. */
  private boolean isDescribed(String target, String alt) {
    return !alt.isBlank()
        && (!alt.equals(nameInWords(target))
            || problems.source().holds(target + "[" + alt)
            || problems.source().holds(target + "[\"" + alt)
            || problems.source().holds("alt=" + alt)
            || problems.source().holds("alt=\"" + alt));
  }

  /** What Asciidoctor takes for a description when an author gave none. */
  private static String nameInWords(String target) {
    String name = target.substring(target.lastIndexOf('/') + 1, target.lastIndexOf('.'));
    return name.replace('_', ' ').replace('-', ' ');
  }

  private void inHeading(Element marker) {
    reportInHeading(marker, problems);
    marker.remove();
  }

  /** A heading stands in lists of contents and in links, where no figure is filled in. */
  static void reportInHeading(Element marker, Problems problems) {
    String target = marker.attr(Marker.TARGET);
    problems.addAll(problems.source().headings("figure:" + target + "["), "MZ-N024", target);
  }
}
