package org.mingzhang.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.publish.file.Folders;

/**
 * Numbered releases behind a symbolic link: {@code site} points at {@code site.releases/0007}. A
 * new site takes the place of the old one in one step, the rename of a new link over the old, so
 * that there is no moment without a site; and the one before is still there to go back to.
 *
 * <p>The new link is made before the release it leads to. A link that still waits in its place
 * therefore tells the next build what a killed one left unpublished.
 *
 * @param folder the link; the folders above it are real ones
 * @param keep how many releases are kept, the published one among them
 */
record ReleasesFolder(Path folder, int keep) implements Output {

  @Override
  public Path lock() {
    return neighbour("lock");
  }

  @Override
  public Path staging() {
    return releases().root().resolve("staging-mingzhang");
  }

  @Override
  public Path workshop() {
    return neighbour("parts");
  }

  /** The link that is about to take the place of the published one. */
  Path next() {
    return neighbour("next");
  }

  /** A plain folder that stood there before the first release. */
  Path previous() {
    return neighbour("previous");
  }

  private Path neighbour(String role) {
    return folder.resolveSibling(folder.getFileName() + "." + role + "-mingzhang");
  }

  private Releases releases() {
    return new Releases(folder.resolveSibling(folder.getFileName() + ".releases"));
  }

  /** Whether the site is a link to a release already. */
  boolean isLinked() throws IOException {
    return Files.isSymbolicLink(folder) && releases().holds(target(folder));
  }

  private Path target(Path link) throws IOException {
    return folder.resolveSibling(Files.readSymbolicLink(link)).normalize();
  }

  @Override
  public boolean covers(Path path) {
    return path.startsWith(folder) || path.startsWith(releases().root());
  }

  @Override
  public Optional<Diagnostic> placeRefusal(Path site) throws IOException {
    Optional<Diagnostic> refusal = OutputRules.place(site, folder);
    return refusal.isPresent() ? refusal : OutputRules.place(site, releases().root());
  }

  @Override
  public Optional<Diagnostic> contentRefusal() throws IOException {
    if (!releases().isOurs()) {
      String root = releases().root().toString();
      return Optional.of(Diagnostic.error("MZ-U001", SourceLocation.of(root), root));
    }
    Optional<Diagnostic> refusal = isLinked() ? Optional.empty() : OutputRules.content(folder);
    return refusal.isPresent() ? refusal : linkRefusal();
  }

  /** Tries what the switch will need, before a long build and not after it. */
  private Optional<Diagnostic> linkRefusal() throws IOException {
    SourceLocation location = SourceLocation.of(folder.toString());
    Path probe = neighbour("probe");
    try {
      Files.deleteIfExists(probe);
      Files.createSymbolicLink(probe, Path.of("."));
      Files.createSymbolicLink(next(), Path.of("."));
      move(next(), probe);
      return Optional.empty();
    } catch (UnsupportedOperationException | IOException e) {
      return Optional.of(Diagnostic.error("MZ-U038", location, folder.toString()));
    } finally {
      Files.deleteIfExists(next());
      Files.deleteIfExists(probe);
    }
  }

  @Override
  public void recover() throws IOException {
    if (exists(previous())) {
      recoverPrevious();
    }
    if (Files.isSymbolicLink(next())) {
      Path unpublished = target(next());
      if (releases().holds(unpublished) && !isPublished(unpublished)) {
        Folders.delete(unpublished);
      }
      Files.delete(next());
    }
    Folders.deleteAtOnce(staging());
    Folders.delete(workshop());
    releases().finishRemoval();
  }

  private void recoverPrevious() throws IOException {
    if (!exists(folder)) {
      move(previous(), folder);
    } else if (isLinked()) {
      releases().adopt(previous(), target(folder));
    } else { // left by a build that kept no releases, after its switch
      Folders.deleteAtOnce(previous());
    }
  }

  private boolean isPublished(Path release) throws IOException {
    return Files.isSymbolicLink(folder) && target(folder).equals(release);
  }

  /**
   * Only the very first switch, which has to move a plain folder out of the way, has a moment
   * without a site.
   */
  @Override
  public void switchIn() throws IOException {
    boolean replaces = Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
    Path release = releases().next(replaces && Manifest.isIn(folder) ? 2 : 1);
    Files.createSymbolicLink(next(), folder.getParent().relativize(release));
    move(staging(), release);
    Folders.syncFolder(release.getParent());
    if (replaces) {
      move(folder, previous());
    }
    move(next(), folder);
    Folders.syncFolder(folder.getParent());
    if (replaces) {
      releases().adopt(previous(), release);
    }
    releases().prune(keep, release);
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  private static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }
}
