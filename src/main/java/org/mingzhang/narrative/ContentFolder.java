package org.mingzhang.narrative;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.mingzhang.model.Narrative;

/** The site's {@code content/}: nothing outside it is ever read, by whatever way it is named. */
final class ContentFolder {

  private static final String NAME = "content/";

  /** Colons make an address or a drive, backslashes a folder on one system only. */
  private static final Pattern NOT_RELATIVE = Pattern.compile("^$|^[/~]|[:\\\\\\p{Cntrl}]");

  private final Path root;

  ContentFolder(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /** What looking for a file led to. */
  sealed interface Lookup {

    /**
     * A regular file below the folder.
     *
     * @param path its real path
     * @param named the path as the author named it
     */
    record Found(Path path, Path named) implements Lookup {}

    /** There is no such file. */
    record Missing() implements Lookup {}

    /** Absolute, a web address, or it leads out of the folder, be it by a symbolic link. */
    record Outside() implements Lookup {}
  }

  /** A text that a file of this folder names relative to itself. */
  ContentUse.Search beside(String file, String target) {
    Path folder = root.resolve(withoutName(file)).getParent();
    return ContentUse.search(root, root, folder, target, true);
  }

  /** A file attached to a narrative: below the folder {@code files} of its report. */
  ContentUse.Search attachment(Narrative narrative, String target) {
    Path report = root.resolve(narrative.unit()).resolve(narrative.year());
    return ContentUse.search(root, report.resolve("files"), report, target, false);
  }

  /**
   * A file that a path names relative to a folder.
   *
   * @param bounds the folder that nothing may lead out of
   */
  static Lookup below(Path bounds, Path folder, String target) {
    if (NOT_RELATIVE.matcher(target).find()) {
      return new Lookup.Outside();
    }
    try {
      Path path = folder.resolve(target).normalize();
      if (!path.startsWith(bounds)) {
        return new Lookup.Outside();
      }
      if (!Files.isRegularFile(path)) {
        return new Lookup.Missing();
      }
      Path real = path.toRealPath();
      return real.startsWith(bounds.toRealPath())
          ? new Lookup.Found(real, path)
          : new Lookup.Outside();
    } catch (InvalidPathException | IOException e) {
      return new Lookup.Missing();
    }
  }

  /** A path as diagnostics name it: below the site's folder. */
  String name(Lookup.Found found) {
    return NAME + root.relativize(found.named()).toString().replace('\\', '/');
  }

  private static String withoutName(String file) {
    return file.startsWith(NAME) ? file.substring(NAME.length()) : file;
  }
}
