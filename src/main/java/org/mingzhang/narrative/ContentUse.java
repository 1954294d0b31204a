package org.mingzhang.narrative;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.mingzhang.narrative.ContentFolder.Lookup;

/**
 * A file that a narrative looked for and what that led to: an image that must be there, a text to
 * include. It names no folder of this computer, so that it can be kept and asked elsewhere.
 *
 * @param bounds the folder that nothing may lead out of, below {@code content/}
 * @param folder where the target is looked for, below {@code content/}
 * @param target as the author named it
 * @param whole whether everything in the file matters; else only that it is there
 * @param outcome whether it was found, where, and the sum of its bytes where they matter
 */
public record ContentUse(
    String bounds, String folder, String target, boolean whole, String outcome) {

  private static final String UNREADABLE = "unreadable";

  public ContentUse {
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(outcome, "outcome");
  }

  /** A look for a file, and what it led to. */
  record Search(ContentUse use, Lookup found) {}

  /**
   * Looks for a file now.
   *
   * @param content the site's {@code content/}
   */
  static Search search(Path content, Path bounds, Path folder, String target, boolean whole) {
    Lookup found = ContentFolder.below(bounds, folder, target);
    String outcome = outcome(bounds, found, whole);
    return new Search(
        new ContentUse(below(content, bounds), below(content, folder), target, whole, outcome),
        found);
  }

  /**
   * Whether looking for it now leads to the same.
   *
   * @param content the site's {@code content/}
   */
  public boolean holds(Path content) {
    Path root = content.toAbsolutePath().normalize();
    Search again = search(root, root.resolve(bounds), root.resolve(folder), target, whole);
    return again.use().equals(this);
  }

  private static String below(Path content, Path path) {
    return content.relativize(path).toString().replace('\\', '/');
  }

  private static String outcome(Path bounds, Lookup found, boolean whole) {
    if (found instanceof Lookup.Found file) {
      return "found " + below(bounds, file.named()) + (whole ? " " + sha256(file.path()) : "");
    }
    return found instanceof Lookup.Missing ? "missing" : "outside";
  }

  private static String sha256(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
      byte[] buffer = new byte[8192];
      while (digest.read(buffer) >= 0) {
        continue;
      }
      return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    } catch (IOException e) {
      return UNREADABLE;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
