package org.mingzhang.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Locales of the C library, made where the system has none: {@code localedef} writes them into a
 * folder that {@code LOCPATH} names, and nothing is installed.
 */
final class Locales {

  private final Path folder;

  Locales(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  Path folder() {
    return folder;
  }

  /** Whether the locale is there now. */
  boolean make(String source, String charset, String name) throws IOException {
    Path log = folder.resolveSibling(name + ".log");
    try {
      Process process =
          new ProcessBuilder(
                  "localedef", "-c", "-i", source, "-f", charset, folder.resolve(name).toString())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      process.waitFor();
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return Files.exists(folder.resolve(name).resolve("LC_CTYPE"));
  }
}
