package org.mingzhang.bake;

import java.io.IOException;
import java.nio.file.Path;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.SourceLocation;

/** Puts files that are copied as they are into the stage, each with its claim. */
final class StageWriter {

  /** Where the files go. */
  interface Sink {

    void copy(Path source, String path) throws IOException;

    void write(byte[] bytes, String path) throws IOException;
  }

  private final Sink sink;
  private final Claims claims;
  private final Diagnostics diagnostics;

  StageWriter(Sink sink, Claims claims, Diagnostics diagnostics) {
    this.sink = sink;
    this.claims = claims;
    this.diagnostics = diagnostics;
  }

  boolean has(String path) {
    return claims.has(path);
  }

  void copy(Path source, String path, String author) {
    if (claims.file(path, author)) {
      put(path, () -> sink.copy(source, path));
    }
  }

  void write(byte[] bytes, String path, String author) {
    if (claims.file(path, author)) {
      put(path, () -> sink.write(bytes, path));
    }
  }

  /** Tells the author of a link that it was not followed. */
  void refuseLink(String author) {
    diagnostics.add(Diagnostic.error("MZ-B009", SourceLocation.of(author), author));
  }

  void warn(String code, String author, String argument) {
    diagnostics.add(Diagnostic.warning(code, SourceLocation.of(author), argument));
  }

  private void put(String path, Put put) {
    try {
      put.run();
    } catch (IOException e) {
      diagnostics.add(BakeFailure.diagnostic(e, path));
    }
  }

  private interface Put {
    void run() throws IOException;
  }
}
