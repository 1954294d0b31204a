package org.mingzhang.page.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.page.script.ScriptData;
import org.mingzhang.page.script.ScriptFolder;

/** Packs documents into files as they come, and keeps none. */
final class TextFiles {
  /** Characters of a file, most of them three bytes long. */
  private static final int TARGET = 16_000;

  private final ScriptFolder folder;
  private final List<Integer> counts = new ArrayList<>();
  private ScriptData file = start();
  private int documents;

  TextFiles(ScriptFolder folder) {
    this.folder = folder;
  }

  void add(SearchDocument document) {
    String text = document(document);
    if (documents > 0 && file.length() + text.length() > TARGET) {
      flush();
    }
    file.raw(text);
    documents++;
  }

  /** Writes what is left and says how many documents are in each file. */
  List<Integer> finish() {
    if (documents > 0) {
      flush();
    }
    return counts;
  }

  private void flush() {
    folder.write("texts/" + counts.size(), file.close(']'));
    counts.add(documents);
    file = start();
    documents = 0;
  }

  private static ScriptData start() {
    return new ScriptData().open('[');
  }

  /** {@code [path, title, detail, [section, …], [[section's place, anchor, name, text], …]]}. */
  private static String document(SearchDocument document) {
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
    return data.close(']').close(']').toString();
  }
}
