package org.mingzhang.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.publish.file.Folders;

/**
 * Where the archive of a site is to stand. It is written under another name beside and moved, so
 * that it is whole or what it was before.
 *
 * @param file real path of the archive
 * @param staging its name while it is written: one for each output, whose lock keeps it
 */
record ArchiveFile(Path file, Path staging) {

  static ArchiveFile of(Path file, Output output) throws IOException {
    Path real = OutputFolder.real(file);
    String name =
        real.getFileName() + ".staging-" + Integer.toHexString(output.folder().hashCode());
    return new ArchiveFile(real, real.resolveSibling(name + "-mingzhang"));
  }

  /** Why no archive may be written there; empty when nothing speaks against it. */
  Optional<Diagnostic> refusal(Path site, Output output) throws IOException {
    SourceLocation location = SourceLocation.of(file.toString());
    boolean named = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    if (!named || Files.isDirectory(file)) {
      return Optional.of(Diagnostic.error("MZ-U036", location, file.toString()));
    }
    if (output.covers(file)) {
      return Optional.of(Diagnostic.error("MZ-U037", location, file.toString()));
    }
    return OutputRules.place(site, file);
  }

  /** Writes the archive beside its place and puts it there in one step. */
  void write(Path folder) throws IOException {
    Files.createDirectories(file.getParent());
    Archive.write(folder, staging);
    Folders.sync(staging);
    Files.move(staging, file, StandardCopyOption.ATOMIC_MOVE);
    Folders.syncFolder(file.getParent());
  }

  /** Takes away a half; what resists, the next build writes over. */
  void clear() {
    try {
      Files.deleteIfExists(staging);
    } catch (IOException | OutOfMemoryError e) {
      return;
    }
  }
}
