package org.mingzhang.narrative;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Finds what should have been markup and would be printed as it was typed. */
final class Leftovers {

  /** Full-width colons, too: an input method for Chinese writes them. */
  private static final Pattern MACRO =
      Pattern.compile(
          "(?<![a-zA-Z/.-])[a-z]{3,12}[:：]{1,2}[A-Za-z0-9.-]*(\\[[^\\]\n]*]|【[^】\n]*】)"
              + "|figure[:：]{1,2}[a-z][A-Za-z]*\\.[A-Za-z0-9-]+\\.[A-Za-z0-9-]+(?![\\[【])"
              + "|(chart|table|findings)(::|：：)[a-z][A-Za-z0-9-]*(?![A-Za-z0-9\\[【-])"
              + "|figure[:：][^\\[\\]\n]{0,80}(\\[[^\\]\n]*])?"
              + "|(chart|table|findings)(::|：：)[^\\[\\]\n]{0,80}(\\[[^\\]\n]*])?"
              + "|(?<![a-zA-Z])[a-z]+::[^\\s\\[\\]]{0,80}\\[[^\\]\n]*]");

  /** A line that begins like a heading and stands in a paragraph. */
  private static final Pattern HEADING =
      Pattern.compile(
          "(?m)^(?<signs>={2,6}|(?==*＝)[=＝]{1,6}|=(?! ))[ \\u3000]*(?<words>[^=＝\\s\\d].*)$");

  private static final Pattern UNRESOLVED = Pattern.compile("Unresolved directive in .*");
  private static final Pattern FORMULA = Pattern.compile("\\\\\\$.*?\\\\\\$|\\\\\\(.*?\\\\\\)");

  /** Single marks work between spaces only, and Chinese has none. */
  private static final Pattern FORMAT =
      Pattern.compile(
          "(?<=\\p{IsHan})([*`])[^*`\\s]{1,80}\\1|([*`])[^*`\\s]{1,80}\\2(?=\\p{IsHan})");

  private static final Evaluator TEXT = Selector.evaluatorOf("::text");
  private static final Evaluator CODE = Selector.evaluatorOf("code, pre");
  private static final Evaluator MARKER = Selector.evaluatorOf("span[data-mz]");
  private final Problems problems;

  Leftovers(Problems problems) {
    this.problems = problems;
  }

  /** Looks at all text but what is shown as code; takes out what stands for a missing file. */
  void check(Element part) {
    part.select(MARKER).forEach(this::checkAround);
    for (TextNode text : part.selectNodes(TEXT, TextNode.class)) {
      if (text.getWholeText().contains("Unresolved")
          && UNRESOLVED.matcher(text.getWholeText()).find()) {
        // Asciidoctor's log has told it, with the line.
        text.text(UNRESOLVED.matcher(text.getWholeText()).replaceAll(""));
      } else if (text.parent().closest(CODE) == null) {
        check(text.getWholeText());
        if (text.parent().normalName().equals("p") && text.siblingIndex() == 0) {
          headings(text.getWholeText());
        }
      }
    }
  }

  private void headings(String text) {
    if (!holds(text, "=＝")) {
      return;
    }
    Matcher heading = HEADING.matcher(text);
    while (heading.find()) {
      String words = heading.group("words").strip();
      String right = "=".repeat(heading.group("signs").length()) + " " + words;
      problems.addAll(
          problems.source().places(heading.group().strip(), heading.group("signs") + words),
          "MZ-N041",
          heading.group().strip(),
          right);
    }
  }

  /** The marks around a figure that had no effect, too. */
  private void checkAround(Element figure) {
    if (figure.previousSibling() instanceof TextNode before
        && figure.nextSibling() instanceof TextNode after) {
      String start = before.getWholeText();
      for (String mark : List.of("*", "`")) {
        if (start.endsWith(mark) && after.getWholeText().startsWith(mark)) {
          String macro = mark + "figure:" + figure.attr(Marker.TARGET) + "[";
          problems.addWhere(macro, "MZ-N027", macro + "]" + mark);
        }
      }
    }
  }

  void check(String text) {
    if (holds(text, ":：")) {
      macros(MACRO.matcher(text));
    }
    if (holds(text, "\\")) {
      report(FORMULA.matcher(text), "MZ-N026", "stem:[", "[stem]", "latexmath", "asciimath");
    }
    if (holds(text, "*`")) {
      report(FORMAT.matcher(text), "MZ-N027");
    }
  }

  /** Whether one of the signs is there, without which a pattern need not be tried everywhere. */
  private static boolean holds(String text, String signs) {
    return signs.chars().anyMatch(sign -> text.indexOf(sign) >= 0);
  }

  private void macros(Matcher matcher) {
    while (matcher.find()) {
      String left = matcher.group().strip();
      MacroSlip slip = MacroSlip.of(left);
      if (isMacro(left, slip)) {
        problems.addAll(
            problems.source().places(left, left.split("[\\s\\[]", 2)[0]),
            slip.code(),
            left,
            slip.right());
      }
    }
  }

  /** One colon stands in much that is no macro: only a name that is nearly ours counts. */
  private static boolean isMacro(String left, MacroSlip slip) {
    return !slip.code().equals("MZ-N025")
        || left.contains("::")
        || left.contains("：：")
        || left.startsWith("figure");
  }

  private void report(Matcher matcher, String code, String... otherWords) {
    while (matcher.find()) {
      String left = matcher.group().strip();
      String[] words =
          Stream.concat(Stream.of(left, left.split("[\\s\\[]", 2)[0]), Stream.of(otherWords))
              .filter(word -> !word.isEmpty())
              .toArray(String[]::new);
      problems.addAll(problems.source().places(words), code, left);
    }
  }
}
