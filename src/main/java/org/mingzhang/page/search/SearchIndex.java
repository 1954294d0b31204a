package org.mingzhang.page.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Builds the index in one pass over the documents, none of which it keeps. */
public final class SearchIndex {
  /** Characters of a document's piece, so that one long report fits into files too. */
  private static final int PIECE = 12_000;

  private static final int VERSION_LENGTH = 12;

  private final MessageDigest digest = sha256();
  private final Consumer<IndexFile> sink;
  private final TermFiles terms = new TermFiles();
  private final TextFiles texts;

  private SearchIndex(Consumer<IndexFile> sink) {
    this.sink =
        file -> {
          digest.update(file.text().getBytes(StandardCharsets.UTF_8));
          sink.accept(file);
        };
    this.texts = new TextFiles(this.sink);
  }

  /**
   * Builds and writes.
   *
   * @param documents the least important first: the client shows the last one first
   * @param sink takes each file once, as soon as it is finished
   */
  public static void write(Stream<SearchDocument> documents, Consumer<IndexFile> sink) {
    SearchIndex index = new SearchIndex(sink);
    documents.sequential().forEach(index::add);
    index.finish(sink);
  }

  private void add(SearchDocument document) {
    for (SearchDocument piece : document.pieces(PIECE)) {
      terms.add(piece);
      texts.add(piece);
    }
  }

  private void finish(Consumer<IndexFile> plainSink) {
    List<Integer> counts = texts.finish();
    int termFiles = terms.write(sink);
    ScriptData data = new ScriptData().open('{');
    data.key("version").text(version());
    data.key("documents").number(terms.documents());
    data.key("terms").number(termFiles);
    data.key("texts").open('[');
    counts.forEach(data::number);
    plainSink.accept(IndexFile.of("index", data.close(']').close('}')));
  }

  /** The same for the same content; part of every address, so that no stale file is mixed in. */
  private String version() {
    return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LENGTH);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
