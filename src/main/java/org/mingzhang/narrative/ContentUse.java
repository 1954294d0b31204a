package org.mingzhang.narrative;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.mingzhang.narrative.ContentFolder.Lookup;

/**
 * A file that a narrative looked for and what that led to: an image that must be there, a text to
 * include.
 */
public final class ContentUse {

  private static final String UNREADABLE = "unreadable";

  private final Path bounds;
  private final Path folder;
  private final String target;
  private final boolean whole;
  private final Lookup found;
  private final String sha256;

  /**
   * @param bounds the folder that nothing may lead out of
   * @param folder where the target is looked for
   * @param whole whether everything in the file matters; else only that it is there
   */
  ContentUse(Path bounds, Path folder, String target, boolean whole) {
    this.bounds = bounds;
    this.folder = folder;
    this.target = target;
    this.whole = whole;
    this.found = ContentFolder.below(bounds, folder, target);
    this.sha256 = sha256();
  }

  /** What looking for it led to. */
  Lookup found() {
    return found;
  }

  /** Whether looking for it now leads to the same. */
  boolean holds() {
    ContentUse again = new ContentUse(bounds, folder, target, whole);
    return again.found.equals(found) && again.sha256.equals(sha256);
  }

  /** Of the bytes of a file that matters as a whole, in hexadecimal digits; else empty. */
  private String sha256() {
    if (!whole || !(found instanceof Lookup.Found file)) {
      return "";
    }
    try (InputStream in = Files.newInputStream(file.path())) {
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
