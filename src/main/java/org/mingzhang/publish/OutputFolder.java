package org.mingzhang.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.publish.file.Folders;

/**
 * Where the site stands, and its neighbours: the folder being filled, the site that was there
 * before while the two change places, and a lock. Neighbours, because only within one file system
 * is a rename one step.
 *
 * @param folder real path of the published site; it need not exist
 */
record OutputFolder(Path folder) implements Output {

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

  @Override
  public Path staging() {
    return neighbour("staging");
  }

  @Override
  public Path workshop() {
    return neighbour("parts");
  }

  Path previous() {
    return neighbour("previous");
  }

  @Override
  public Path lock() {
    return neighbour("lock");
  }

  /** The program's name stands in each, so that nothing else is ever deleted. */
  private Path neighbour(String role) {
    return folder.resolveSibling(folder.getFileName() + "." + role + "-mingzhang");
  }

  @Override
  public boolean covers(Path path) {
    return path.startsWith(folder);
  }

  @Override
  public Optional<Diagnostic> placeRefusal(Path site) throws IOException {
    return OutputRules.place(site, folder);
  }

  @Override
  public Optional<Diagnostic> contentRefusal() throws IOException {
    return OutputRules.content(folder);
  }

  /**
   * Puts in order what a killed build left: a site that was moved aside comes back unless the new
   * one had taken its place already.
   */
  @Override
  public void recover() throws IOException {
    if (Files.exists(previous()) && !Files.exists(folder)) {
      move(previous(), folder);
    }
    Folders.deleteAtOnce(previous());
    Folders.deleteAtOnce(staging());
    Folders.delete(workshop());
  }

  /**
   * Makes the staged folder the site by two renames. Between them the site is missing for a moment;
   * whoever starts next finishes what a cut leaves there.
   *
   * @throws IOException when the system refuses; the site is then what it was
   */
  @Override
  public void switchIn() throws IOException {
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

  /** Without another in its place it is the site, which {@link #recover} brings back. */
  @Override
  public Optional<Path> replaced() {
    return Optional.of(previous()).filter(path -> Files.exists(path) && Files.exists(folder));
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }
}
