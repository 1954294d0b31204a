package org.mingzhang.narrative;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Finds what should have been markup and would be printed as it was typed. */
final class Leftovers {

  /** Full-width colons, too: an input method for Chinese writes them. */
  private static final Pattern MACRO =
      Pattern.compile(
          "figure[:：][^\\[\\]\n]{0,80}(\\[[^\\]\n]*])?"
              + "|(chart|table|findings)(::|：：)[^\\[\\]\n]{0,80}(\\[[^\\]\n]*])?"
              + "|(?<![a-zA-Z])[a-z]+::[^\\s\\[\\]]{0,80}\\[[^\\]\n]*]");

  private static final Pattern UNRESOLVED = Pattern.compile("Unresolved directive in .*");
  private static final Pattern FORMULA = Pattern.compile("\\\\\\$.*?\\\\\\$|\\\\\\(.*?\\\\\\)");

  /** Single marks work between spaces only, and Chinese has none. */
  private static final Pattern FORMAT =
      Pattern.compile(
          "(?<=\\p{IsHan})([*`])[^*`\\s]{1,80}\\1|([*`])[^*`\\s]{1,80}\\2(?=\\p{IsHan})");

  private final Problems problems;

  Leftovers(Problems problems) {
    this.problems = problems;
  }

  /** Looks at all text but what is shown as code; takes out what stands for a missing file. */
  void check(Element part) {
    part.select("span[data-mz]").forEach(this::checkAround);
    for (TextNode text : part.selectNodes("::text", TextNode.class)) {
      if (UNRESOLVED.matcher(text.getWholeText()).find()) {
        // Asciidoctor's log has told it, with the line.
        text.text(UNRESOLVED.matcher(text.getWholeText()).replaceAll(""));
      } else if (text.parent().closest("code, pre") == null) {
        check(text.getWholeText());
      }
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
    report(MACRO.matcher(text), "MZ-N025");
    report(FORMULA.matcher(text), "MZ-N026", "stem:[", "[stem]", "latexmath", "asciimath");
    report(FORMAT.matcher(text), "MZ-N027");
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
