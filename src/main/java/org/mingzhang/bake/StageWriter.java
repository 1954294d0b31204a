package org.mingzhang.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.SourceLocation;

/** Puts files that are copied as they are into the stage, each with its claim. */
final class StageWriter {

  private final Path stage;
  private final Claims claims;
  private final Diagnostics diagnostics;

  StageWriter(Path stage, Claims claims, Diagnostics diagnostics) {
    this.stage = stage;
    this.claims = claims;
    this.diagnostics = diagnostics;
  }

  boolean has(String path) {
    return claims.has(path);
  }

  void copy(Path source, String path, String author) {
    if (claims.file(path, author)) {
      write(path, target -> Files.copy(source, target));
    }
  }

  void write(byte[] bytes, String path, String author) {
    if (claims.file(path, author)) {
      write(path, target -> Files.write(target, bytes));
    }
  }

  /** Tells the author of a link that it was not followed. */
  void refuseLink(String author) {
    diagnostics.add(Diagnostic.error("MZ-B009", SourceLocation.of(author), author));
  }

  void warn(String code, String author, String argument) {
    diagnostics.add(Diagnostic.warning(code, SourceLocation.of(author), argument));
  }

  private void write(String path, Write write) {
    Path target = stage.resolve(path);
    try {
      Files.createDirectories(target.getParent());
      write.to(target);
    } catch (IOException e) {
      diagnostics.add(BakeFailure.diagnostic(e, path));
    }
  }

  private interface Write {
    void to(Path target) throws IOException;
  }
}
