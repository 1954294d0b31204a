package org.mingzhang.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingzhang.publish.file.Folders;

/**
 * The folder of the numbered releases. Nothing in it is deleted but folders with a number for a
 * name and a manifest of ours inside.
 *
 * @param root it need not exist
 */
record Releases(Path root) {

  private static final Pattern NUMBER = Pattern.compile("\\d{4,9}");
  private static final Pattern OURS = Pattern.compile("\\d{4,9}|(?:staging|removed)-mingzhang");

  /** Whether a path is, or could be, a release of this folder. */
  boolean holds(Path release) {
    return root.equals(release.getParent())
        && NUMBER.matcher(release.getFileName().toString()).matches();
  }

  /** Whether there is nothing in it that somebody else put there. */
  boolean isOurs() throws IOException {
    if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    if (!Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (Stream<Path> children = Files.list(root)) {
      return children.allMatch(c -> OURS.matcher(c.getFileName().toString()).matches());
    }
  }

  /** Where a release will be: so many numbers above the highest. */
  Path next(int step) throws IOException {
    List<Path> found = newestFirst();
    return release((found.isEmpty() ? 0 : number(found.get(0))) + step);
  }

  private Path release(int number) {
    return root.resolve(String.format(Locale.ROOT, "%04d", number));
  }

  private static int number(Path release) {
    return Integer.parseInt(release.getFileName().toString());
  }

  private List<Path> newestFirst() throws IOException {
    try (Stream<Path> children = Files.list(root)) {
      return children
          .filter(this::holds)
          .sorted(Comparator.comparing(Releases::number).reversed())
          .toList();
    }
  }

  /** Makes a site that stood alone the release before the given one; an empty folder goes. */
  void adopt(Path site, Path release) throws IOException {
    Path before = release(number(release) - 1);
    if (Manifest.isIn(site) && !Files.exists(before)) {
      Files.move(site, before, StandardCopyOption.ATOMIC_MOVE);
    } else {
      Folders.delete(site);
    }
  }

  /**
   * Deletes all but the newest. A release is first renamed: what a kill leaves half deleted is then
   * no release any more.
   *
   * @param published it stays, whatever its number
   */
  void prune(int keep, Path published) throws IOException {
    for (Path old : newestFirst().stream().skip(keep).toList()) {
      if (!old.equals(published) && Manifest.isIn(old)) {
        Files.move(old, removed(), StandardCopyOption.ATOMIC_MOVE);
        finishRemoval();
      }
    }
  }

  /** Deletes what was being deleted when a build was killed. */
  void finishRemoval() throws IOException {
    Folders.deleteAtOnce(removed());
  }

  private Path removed() {
    return root.resolve("removed-mingzhang");
  }
}
