package org.mingzhang.page.search;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mingzhang.page.script.ScriptData;
import org.mingzhang.page.script.ScriptFile;
import org.mingzhang.page.script.ScriptFolder;

/** Builds the index in one pass over the documents, none of which it keeps. */
public final class SearchIndex {
  /** Characters of a document's piece, so that one long report fits into files too. */
  private static final int PIECE = 12_000;

  private final ScriptFolder folder;
  private final TermFiles terms = new TermFiles();
  private final TextFiles texts;

  private SearchIndex(Consumer<ScriptFile> sink) {
    this.folder = new ScriptFolder("search/", "mingzhangSearch", sink);
    this.texts = new TextFiles(folder);
  }

  /**
   * Builds and writes.
   *
   * @param documents the least important first: the client shows the last one first
   * @param sink takes each file once, as soon as it is finished
   */
  public static void write(Stream<SearchDocument> documents, Consumer<ScriptFile> sink) {
    SearchIndex index = new SearchIndex(sink);
    documents.sequential().forEach(index::add);
    index.finish();
  }

  private void add(SearchDocument document) {
    for (SearchDocument piece : document.pieces(PIECE)) {
      terms.add(piece);
      texts.add(piece);
    }
  }

  private void finish() {
    List<Integer> counts = texts.finish();
    int termFiles = terms.write(folder);
    ScriptData data = new ScriptData().open('{');
    data.key("version").text(folder.version());
    data.key("documents").number(terms.documents());
    data.key("terms").number(termFiles);
    data.key("texts").open('[');
    counts.forEach(data::number);
    folder.writeIndex(data.close(']').close('}'));
  }
}
