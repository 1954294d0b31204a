package org.mingzhang.read.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.Reference;

/**
 * The macros of one line of prose.
 *
 * @param text the line with every macro replaced by U+FFFC
 * @param references the macros in the order of the line
 */
record ProseMacros(String text, List<Reference> references) {

  private static final String ATTRIBUTES = "\\[(?:\\\\\\]|[^\\]])*+\\]";
  private static final Pattern BLOCK =
      Pattern.compile("(?<kind>chart|table|findings)::(?<target>[^\\s\\[]*)" + ATTRIBUTES + "\\s*");
  private static final Pattern INLINE =
      Pattern.compile(
          "(?<passed>\\+\\+\\+.*?\\+\\+\\+|\\+\\+.*?\\+\\+|(?<!\\w)\\+\\S(?:.*?\\S)?\\+(?!\\w)"
              + "|pass:[a-z,]*"
              + ATTRIBUTES
              + "|\\\\figure:[^:\\s\\[][^\\s\\[]*"
              + ATTRIBUTES
              + ")|(?<![\\w\\\\])figure:(?<target>[^:\\s\\[][^\\s\\[]*)"
              + ATTRIBUTES);

  /** Most lines hold none of what a macro or a passthrough begins with, and are done with. */
  private static final List<String> BEGINNINGS = List.of("+", "pass:", "figure:", "::");

  static ProseMacros of(String line, int number) {
    if (BEGINNINGS.stream().noneMatch(line::contains)) {
      return new ProseMacros(line, List.of());
    }
    Matcher block = BLOCK.matcher(line);
    if (block.matches()) {
      Reference.Kind kind = Reference.Kind.valueOf(block.group("kind").toUpperCase(Locale.ROOT));
      return new ProseMacros(
          "\uFFFC", List.of(new Reference(kind, block.group("target"), number, 1)));
    }
    List<Reference> found = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Matcher inline = INLINE.matcher(line);
    while (inline.find()) {
      boolean passed = inline.group("passed") != null;
      String seen = passed ? inline.group() : "\uFFFC";
      inline.appendReplacement(text, Matcher.quoteReplacement(seen));
      if (!passed) {
        int column = line.codePointCount(0, inline.start()) + 1;
        found.add(new Reference(Reference.Kind.FIGURE, inline.group("target"), number, column));
      }
    }
    return new ProseMacros(inline.appendTail(text).toString(), List.copyOf(found));
  }
}
