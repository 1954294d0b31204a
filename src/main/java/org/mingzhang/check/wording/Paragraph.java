package org.mingzhang.check.wording;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.check.RuleContext;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.model.Narrative;
import org.mingzhang.model.ProseSpan;

/**
 * Visible lines of a narrative that follow each other.
 *
 * @param file the narrative
 * @param line of the first of them
 * @param text with line feeds between the lines
 */
record Paragraph(String file, int line, String text) {

  /** Those of a report's narrative. */
  static List<Paragraph> of(RuleContext context) {
    return context.view(All.class, Paragraph::all).paragraphs();
  }

  private static All all(RuleContext context) {
    return new All(context.narrative().map(Paragraph::of).orElse(List.of()));
  }

  private static List<Paragraph> of(Narrative narrative) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int next = 0;
    for (ProseSpan span : narrative.spans()) {
      int last = paragraphs.size() - 1;
      if (last >= 0 && span.line() == next) {
        Paragraph grown = paragraphs.get(last);
        paragraphs.set(last, grown.with(span.text()));
      } else {
        paragraphs.add(new Paragraph(narrative.file(), span.line(), span.text()));
      }
      next = span.line() + 1;
    }
    return List.copyOf(paragraphs);
  }

  private Paragraph with(String nextLine) {
    return new Paragraph(file, line, text + "\n" + nextLine);
  }

  /** What is the editor's own and no quotation. */
  String judged() {
    return Quotations.leftOut(text);
  }

  /** The line of a character of the text. */
  SourceLocation place(int index) {
    int before = (int) text.substring(0, index).chars().filter(c -> c == '\n').count();
    return new SourceLocation(file, line + before, 0);
  }

  /** The characters around one of them, to find it by; a macro is shown as an ellipsis. */
  String around(int index) {
    int reach = 12;
    int from = Math.max(text.lastIndexOf('\n', index - 1) + 1, index - reach);
    int end = text.indexOf('\n', index);
    int to = Math.min(end < 0 ? text.length() : end, index + reach);
    return text.substring(from, Math.max(from, to)).strip().replace('\uFFFC', '…');
  }

  /** What all rules about words look at. */
  private record All(List<Paragraph> paragraphs) {}
}
