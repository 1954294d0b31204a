package org.mingzhang.page.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.page.script.ScriptData;
import org.mingzhang.page.script.ScriptFile;

/** A page as the reader finds it: a script beside it, and further ones where it is long. */
final class TextScripts {
  /** The function that every script of the search calls. */
  static final String FUNCTION = "mingzhangSearch";

  /** Characters of a script, most of them three bytes long; a phone loads one for each result. */
  private static final int PIECE = 60_000;

  private TextScripts() {}

  static List<ScriptFile> of(SearchDocument document) {
    List<SearchDocument> pieces = document.pieces(PIECE);
    String folder = document.path().substring(0, document.path().lastIndexOf('/') + 1);
    List<ScriptFile> files = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      String path = folder + (i == 0 ? "search.js" : "search-" + (i + 1) + ".js");
      files.add(ScriptFile.of(FUNCTION, path, data(pieces.get(i), pieces.size())));
    }
    return files;
  }

  /** {@code [path, title, detail, [section, …], [[section's place, anchor, name, text], …], n]}. */
  private static ScriptData data(SearchDocument document, int pieces) {
    ScriptData data = new ScriptData().open('[');
    data.text(document.path());
    data.text(FoldedText.composed(document.title()));
    data.text(FoldedText.composed(document.detail()));
    Map<String, Integer> sections = new LinkedHashMap<>();
    document.entries().forEach(e -> sections.putIfAbsent(e.section(), sections.size()));
    data.open('[');
    sections.keySet().forEach(section -> data.text(FoldedText.composed(section)));
    data.close(']').open('[');
    for (SearchEntry entry : document.entries()) {
      data.open('[').number(sections.get(entry.section())).text(entry.anchor());
      data.text(FoldedText.composed(entry.name())).text(FoldedText.composed(entry.text()));
      data.close(']');
    }
    return data.close(']').number(pieces).close(']');
  }
}
