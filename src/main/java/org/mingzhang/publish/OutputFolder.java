package org.mingzhang.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Where the site stands, and its neighbours: the folder being filled, the site that was there
 * before while the two change places, and a lock. Neighbours, because only within one file system
 * is a rename one step.
 *
 * @param folder real path of the published site; it need not exist
 */
record OutputFolder(Path folder) {

  static OutputFolder of(Path out) throws IOException {
    return new OutputFolder(real(out));
  }

  /** The path without links, as far as it exists. */
  static Path real(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    Path existing = absolute;
    while (!Files.exists(existing) && existing.getParent() != null) {
      existing = existing.getParent();
    }
    return existing.toRealPath().resolve(existing.relativize(absolute)).normalize();
  }

  Path staging() {
    return neighbour("staging");
  }

  Path previous() {
    return neighbour("previous");
  }

  Path lock() {
    return neighbour("lock");
  }

  /** The program's name stands in each, so that nothing else is ever deleted. */
  private Path neighbour(String role) {
    return folder.resolveSibling(folder.getFileName() + "." + role + "-mingzhang");
  }

  /**
   * Puts in order what a killed build left: a site that was moved aside comes back unless the new
   * one had taken its place already.
   */
  void recover() throws IOException {
    if (Files.exists(previous()) && !Files.exists(folder)) {
      move(previous(), folder);
    }
    Folders.delete(previous());
    Folders.delete(staging());
  }

  /**
   * Tidies up after a build whose result stands, whatever happens here; what resists, the next
   * build deletes or names.
   */
  void clear() {
    try {
      recover();
    } catch (IOException | UncheckedIOException | OutOfMemoryError e) {
      return;
    }
  }

  /**
   * Makes the staged folder the site by two renames. Between them the site is missing for a moment;
   * whoever starts next finishes what a cut leaves there.
   *
   * @throws IOException when the system refuses; the site is then what it was
   */
  void switchIn() throws IOException {
    Folders.sync(staging());
    if (Files.exists(folder)) {
      move(folder, previous());
    }
    try {
      move(staging(), folder);
    } catch (IOException e) {
      recover();
      throw e;
    }
    Folders.syncFolder(folder.getParent());
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }
}
