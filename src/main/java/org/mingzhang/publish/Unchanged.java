package org.mingzhang.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import org.mingzhang.publish.file.Rights;

/**
 * Files that are in the new site what they were in the old one become one file with two names: a
 * release takes only the room of what changed, and a web server sees the time of the last real
 * change.
 *
 * <p>This is safe because no file that was published is ever written again: each build makes new
 * files and renames folders. Somebody who edits a published file in place changes it in every
 * release that shares it; {@code verify} says so, and the next build, which compares bytes, writes
 * a file of its own. The manifest is made before, from what was baked, so that it can vouch for no
 * other bytes.
 */
final class Unchanged {

  private final Path stage;
  private final Path published;

  private Unchanged(Path stage, Path published) {
    this.stage = stage;
    this.published = published;
  }

  /**
   * @param stage filled and finished
   * @param published the site that stands; it need not exist
   * @param asked paths of files that may be something else than the one that is published there
   * @return how many files are shared; 0 where the system has no such links
   */
  static int link(Path stage, Path published, Collection<String> asked) throws IOException {
    if (!Files.isDirectory(published)) {
      return 0;
    }
    Unchanged unchanged = new Unchanged(stage, published.toRealPath());
    int linked = 0;
    for (String path : asked) {
      if (unchanged.isSame(path)) {
        if (!unchanged.link(path)) {
          return linked;
        }
        linked++;
      }
    }
    return linked;
  }

  private boolean isSame(String path) throws IOException {
    Path old = published.resolve(path);
    Path now = stage.resolve(path);
    return Files.isRegularFile(old, LinkOption.NOFOLLOW_LINKS)
        && old.equals(old.toRealPath()) // by way of no link, which could lead to anybody's file
        && !Files.isSameFile(old, now)
        && Files.size(old) == Files.size(now)
        // A file that somebody closed to the web server would stay closed for ever.
        && Rights.of(old).equals(Rights.of(now))
        && Files.mismatch(old, now) < 0;
  }

  /** Puts the old file in the place of the new one; false when the system refuses. */
  private boolean link(String path) throws IOException {
    Path now = stage.resolve(path);
    Path second = now.resolveSibling(now.getFileName() + ".link-mingzhang");
    try {
      Files.createLink(second, published.resolve(path));
    } catch (UnsupportedOperationException | IOException e) {
      return false;
    }
    Files.move(second, now, StandardCopyOption.ATOMIC_MOVE);
    return true;
  }
}
