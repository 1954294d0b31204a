package org.mingzhang.read.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.model.Narrative;
import org.mingzhang.model.ProseSpan;
import org.mingzhang.model.ProseWaiver;
import org.mingzhang.model.Reference;

/**
 * Finds the lines of an AsciiDoc text that a reader will see, and the macros in them, without
 * converting it. Listings, literals and passthroughs are seen but hold no macros; comments,
 * attributes, block attributes, delimiters and preprocessor lines are not seen.
 */
public final class ProseScanner {

  private static final Pattern DELIMITER =
      Pattern.compile("(/{4,}|-{4,}|\\.{4,}|\\+{4,}|={4,}|\\*{4,}|_{4,}|--|```\\S*|[|,:!]===)\\s*");
  private static final Set<Character> VERBATIM = Set.of('-', '.', '+', '`');
  private static final Pattern ATTRIBUTE = Pattern.compile(":!?[\\w][\\w-]*!?:(\\s.*)?");
  private static final Pattern DIRECTIVE =
      Pattern.compile("(include|ifdef|ifndef|ifeval|endif)::.*\\[.*\\]\\s*");
  private static final Pattern BLOCK_ATTRIBUTES = Pattern.compile("\\[[^\\]]*.*\\]\\s*");
  private static final Pattern RULE = Pattern.compile("('''+|<<<+|\\+)\\s*");
  private static final Pattern VERBATIM_STYLE =
      Pattern.compile("\\[(source|listing|literal|pass|stem|verse-literal)\\b.*\\]\\s*");
  private static final Pattern LIST_ITEM =
      Pattern.compile("\\s+([*.-]+|\\d+\\.|[a-zA-Z]\\.)\\s.*|\\s+\\S.*(::|;;)(\\s.*)?");

  private final List<ProseSpan> spans = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private String fence = "";
  private boolean paragraphIsVerbatim;
  private boolean nextIsVerbatim;
  private boolean nextIsComment;
  private boolean attributeGoesOn;
  private boolean afterBlank = true;

  private ProseScanner() {}

  /**
   * @param text with line feeds only
   */
  public static Narrative scan(String file, String unit, String year, String text) {
    ProseScanner scanner = new ProseScanner();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      scanner.line(line, number);
    }
    List<ProseWaiver> waivers = ProseWaivers.of(text);
    return new Narrative(file, unit, year, text, scanner.spans, scanner.references, waivers);
  }

  private void line(String line, int number) {
    if (!fence.isEmpty()) {
      fenced(line, number);
    } else if (line.isBlank()) {
      afterBlank = true;
      paragraphIsVerbatim = false;
      attributeGoesOn = false;
      nextIsComment = false;
    } else if (!isInvisible(line)) {
      visible(line, number);
      afterBlank = false;
    }
  }

  private void fenced(String line, int number) {
    if (line.strip().equals(fence)) {
      fence = "";
      afterBlank = true;
    } else if (fence.charAt(0) != '/' && !line.isBlank()) {
      spans.add(new ProseSpan(line, number));
    }
  }

  private boolean isInvisible(String line) {
    if (attributeGoesOn || ATTRIBUTE.matcher(line).matches()) {
      attributeGoesOn = line.endsWith("\\");
      return true;
    }
    Matcher delimiter = DELIMITER.matcher(line);
    if (delimiter.matches()) {
      open(delimiter.group(1));
      return true;
    }
    if (nextIsComment || (line.startsWith("//") && !line.startsWith("///"))) {
      return true;
    }
    if (BLOCK_ATTRIBUTES.matcher(line).matches()) {
      nextIsVerbatim = VERBATIM_STYLE.matcher(line).matches();
      nextIsComment = line.startsWith("[comment");
      return true;
    }
    return DIRECTIVE.matcher(line).matches() || RULE.matcher(line).matches();
  }

  /** Only blocks whose lines are taken as they stand need their end looked for. */
  private void open(String delimiter) {
    char sign = delimiter.charAt(0);
    boolean verbatim = VERBATIM.contains(sign) && delimiter.length() > 2;
    boolean comment = sign == '/' || nextIsComment;
    if (verbatim || (comment && sign != '|')) {
      fence = comment ? delimiter : sign == '`' ? "```" : delimiter;
    }
    afterBlank = true;
    nextIsVerbatim = false;
    nextIsComment = false;
  }

  private void visible(String line, int number) {
    boolean indented = afterBlank && line.startsWith(" ") && !LIST_ITEM.matcher(line).matches();
    paragraphIsVerbatim |= indented || nextIsVerbatim;
    nextIsVerbatim = false;
    if (paragraphIsVerbatim) {
      spans.add(new ProseSpan(line, number));
    } else {
      ProseMacros macros = ProseMacros.of(line, number);
      references.addAll(macros.references());
      spans.add(new ProseSpan(macros.text(), number));
    }
  }
}
