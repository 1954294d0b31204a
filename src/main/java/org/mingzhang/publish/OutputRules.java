package org.mingzhang.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.publish.file.Folders;

/** Which folders a site may never be published to, because something would be lost. */
final class OutputRules {

  /** What authors write, and what builds keep. */
  private static final List<String> NEEDED =
      List.of("data", "content", "templates", "assets", "src", ".git", "target/parts");

  private OutputRules() {}

  /** Judges by place alone; empty when nothing speaks against it. */
  static Optional<Diagnostic> place(Path site, Path folder) throws IOException {
    Path sources = OutputFolder.real(site);
    SourceLocation location = SourceLocation.of(folder.toString());
    if (folder.getParent() == null || sources.startsWith(folder)) {
      return Optional.of(Diagnostic.error("MZ-U002", location, folder.toString()));
    }
    Optional<Path> file = fileAbove(folder);
    if (file.isPresent()) {
      return Optional.of(Diagnostic.error("MZ-U004", location, file.get().toString()));
    }
    return NEEDED.stream()
        .filter(name -> folder.startsWith(sources.resolve(name)))
        .findFirst()
        .map(name -> Diagnostic.error("MZ-U003", location, folder.toString(), name));
  }

  /** A file where a folder must be made or entered. */
  private static Optional<Path> fileAbove(Path folder) {
    return Stream.iterate(folder.getParent(), Objects::nonNull, Path::getParent)
        .filter(Files::exists)
        .findFirst()
        .filter(existing -> !Files.isDirectory(existing));
  }

  /** Judges by content: only nothing, or a site of ours, may be replaced. */
  static Optional<Diagnostic> content(Path folder) throws IOException {
    SourceLocation location = SourceLocation.of(folder.toString());
    if (!Files.exists(folder)) {
      return Optional.empty();
    }
    if (!Files.isDirectory(folder)) {
      return Optional.of(Diagnostic.error("MZ-U004", location, folder.toString()));
    }
    return Folders.isEmpty(folder) || Manifest.isIn(folder)
        ? Optional.empty()
        : Optional.of(Diagnostic.error("MZ-U001", location, folder.toString()));
  }
}
