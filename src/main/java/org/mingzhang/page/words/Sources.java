package org.mingzhang.page.words;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.model.Report;
import org.mingzhang.model.SourceDocument;
import org.mingzhang.model.SourceRef;

/** Where a figure stands, in words. */
public final class Sources {
  private Sources() {}

  /** The document, its section and row, with a label; empty when no place is known. */
  public static String say(Report report, SourceRef source, Words words) {
    if (!source.isKnown()) {
      return "";
    }
    String title =
        report.document(source.document()).map(SourceDocument::title).orElse(source.document());
    return words.say("source.place", place(words.say("source.document", title), source, words));
  }

  /** The anchor of the document on its report's page; empty when it is not listed there. */
  public static String href(Report report, SourceRef source) {
    return report.document(source.document()).map(d -> "#documents." + d.id()).orElse("");
  }

  /** The same without the label; the document is named only where there are several to confuse. */
  public static String place(Report report, SourceRef source, Words words) {
    boolean only = report.documents().size() == 1 && !(source.section() + source.row()).isEmpty();
    String title =
        report.document(source.document()).map(SourceDocument::title).orElse(source.document());
    return source.isKnown()
        ? place(only ? "" : words.say("source.document", title), source, words)
        : "";
  }

  private static String place(String document, SourceRef source, Words words) {
    List<String> parts = new ArrayList<>();
    if (!document.isEmpty()) {
      parts.add(document);
    }
    if (!source.section().isEmpty()) {
      parts.add(source.section());
    }
    if (!source.row().isEmpty()) {
      parts.add(source.row());
    }
    return String.join(words.say("source.separator"), parts);
  }

  /**
   * The place of a row where it is another than its table's, else empty. The document is named only
   * where there are several to confuse.
   */
  public static String sayIfElsewhere(Report report, SourceRef row, SourceRef table, Words words) {
    boolean sameDocument =
        report.documents().size() == 1 || row.document().equals(table.document());
    if (!sameDocument) {
      return say(report, row, words);
    }
    return row.section().isEmpty() || row.section().equals(table.section())
        ? ""
        : words.say("source.place", row.section());
  }
}
