package org.mingzhang.check.prose;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.model.Narrative;
import org.mingzhang.model.ProseSpan;
import org.mingzhang.model.Reference;

/** Where the characters of a span stand in its file, where every macro is longer than one. */
final class ProsePlaces {

  private static final char MACRO = '\uFFFC';
  private static final Pattern ATTRIBUTES = Pattern.compile("\\[(?:\\\\\\]|[^\\]])*+\\]");

  private ProsePlaces() {}

  static SourceLocation of(Narrative narrative, ProseSpan span, int offset) {
    String before = span.text().substring(0, offset);
    int macros = (int) before.chars().filter(c -> c == MACRO).count();
    List<Reference> references = inLine(narrative, span);
    int column = span.text().codePointCount(0, offset) + 1;
    if (macros > 0 && macros <= references.size()) {
      String line = narrative.text().split("\n", -1)[span.line() - 1];
      int end = endOf(line, references.get(macros - 1));
      column = line.codePointCount(0, end) + offset - before.lastIndexOf(MACRO);
    }
    return new SourceLocation(narrative.file(), span.line(), column);
  }

  /** The macros of that line, in its order. */
  static List<Reference> inLine(Narrative narrative, ProseSpan span) {
    return narrative.references().stream().filter(r -> r.line() == span.line()).toList();
  }

  private static int endOf(String line, Reference macro) {
    int start = line.offsetByCodePoints(0, macro.column() - 1);
    Matcher attributes = ATTRIBUTES.matcher(line);
    return attributes.find(start) ? attributes.end() : start;
  }
}
