package org.mingzhang.bench.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders. */
final class Trees {

  private static final String ASIDE = "-before-";

  private Trees() {}

  static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Has a folder out of the way until the end. To delete it would be measured too: for minutes,
   * some file systems find room for a new file only after a look at every one that was just
   * deleted.
   */
  static void putAside(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try {
      Files.move(folder, folder.resolveSibling(folder.getFileName() + ASIDE + System.nanoTime()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes all that was put aside somewhere below a folder. */
  static void deleteAside(Path folder) {
    try (Stream<Path> found = Files.walk(folder)) {
      found
          .filter(path -> path.getFileName().toString().matches(".*" + ASIDE + "\\d+"))
          .toList()
          .forEach(Trees::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void copy(Path from, Path to) {
    files(from).forEach(file -> write(to.resolve(from.relativize(file).toString()), read(file)));
  }

  static List<Path> files(Path folder) {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Measurement.Size size(Path folder) {
    List<Path> files = files(folder);
    return new Measurement.Size(files.size(), files.stream().mapToLong(Trees::bytes).sum());
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long bytes(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
