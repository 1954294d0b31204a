package org.mingzhang.narrative;

import java.util.List;

/** The notes of a part, as a list at its end. */
final class Footnotes {

  private Footnotes() {}

  /** The notes that this part is the first to refer to, as HTML; empty when there are none. */
  static String of(String part, List<RawNarrative.RawNote> notes) {
    StringBuilder items = new StringBuilder();
    for (RawNarrative.RawNote note : notes) {
      if (part.contains("id=\"_footnoteref_" + note.index() + "\"")) {
        items.append(
            "<li id=\"_footnotedef_%d\" value=\"%d\">%s <a href=\"#_footnoteref_%d\">返回正文</a></li>"
                .formatted(note.index(), note.index(), note.html(), note.index()));
      }
    }
    return items.isEmpty() ? "" : "<div class=\"footnotes\"><ol>" + items + "</ol></div>";
  }
}
