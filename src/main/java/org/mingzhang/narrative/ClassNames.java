package org.mingzhang.narrative;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** The class names that a converted narrative can have. The style sheet styles these. */
final class ClassNames {

  /** Kept: what tells a reader something, and the roles an author may give. */
  private static final Evaluator CLASSED = Selector.evaluatorOf("[class]");

  private static final Evaluator BARE_SPAN =
      Selector.evaluatorOf("span:not([class]):not([id]):not([data-mz])");
  private static final Set<String> KEPT =
      Set.of(
              "admonitionblock note tip important warning caution label",
              "quoteblock verseblock attribution exampleblock sidebarblock",
              "title content lead small nowrap underline line-through",
              "halign-right halign-center footnote footnotes checklist conum")
          .stream()
          .flatMap(Pattern.compile(" ")::splitAsStream)
          .collect(Collectors.toUnmodifiableSet());

  /** Written by Asciidoctor of itself, of no use here. */
  private static final Pattern OF_ASCIIDOCTOR =
      Pattern.compile(
          "paragraph|[uo]list|dlist|hdlist|colist|hdlist[12]|arabic|(lower|upper)(alpha|roman|greek)"
              + "|decimal|disc|square|circle|none|no-bullet|unstyled|unnumbered|bullet|bare|image"
              + "|imageblock|listingblock|literalblock|openblock|partintro|abstract|tableblock|left"
              + "|right|center|text-(left|right|center)|verse|literal|highlight|language-.*|discrete"
              + "|float|halign-left|valign-.*|frame-.*|grid-.*|stripes-.*|stretch|fit-content"
              + "|footnoteref|icon|sect\\d|sectionbody|include|quote|header|qlist|qanda|callout|todo|(stem|video|audio)block|red|unresolved");

  private ClassNames() {}

  /** Takes every other class away and reports those that can only come from an author. */
  static void keepKnown(Element body, Problems problems) {
    for (Element element : body.select(CLASSED)) {
      for (String name : Set.copyOf(element.classNames())) {
        if (!KEPT.contains(name)) {
          element.removeClass(name);
          if (!OF_ASCIIDOCTOR.matcher(name).matches()) {
            problems.addAll(problems.source().places("." + name, name), "MZ-N033", name);
          }
        }
      }
      if (element.classNames().isEmpty()) {
        element.removeAttr("class");
      }
    }
    body.select(BARE_SPAN).unwrap();
  }
}
