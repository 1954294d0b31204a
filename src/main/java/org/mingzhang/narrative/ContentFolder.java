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
     * @param name below the site's folder, as diagnostics name it
     */
    record Found(Path path, String name) implements Lookup {}

    /** There is no such file. */
    record Missing() implements Lookup {}

    /** Absolute, a web address, or it leads out of the folder, be it by a symbolic link. */
    record Outside() implements Lookup {}
  }

  /** A file that a file of this folder names relative to itself. */
  Lookup beside(String file, String target) {
    return below(root, root.resolve(withoutName(file)).getParent(), target);
  }

  /** A file attached to a narrative: below the folder {@code files} of its report. */
  Lookup attachment(Narrative narrative, String target) {
    Path report = root.resolve(narrative.unit()).resolve(narrative.year());
    return below(report.resolve("files"), report, target);
  }

  private Lookup below(Path bounds, Path folder, String target) {
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
          ? new Lookup.Found(real, NAME + root.relativize(path).toString().replace('\\', '/'))
          : new Lookup.Outside();
    } catch (InvalidPathException | IOException e) {
      return new Lookup.Missing();
    }
  }

  private static String withoutName(String file) {
    return file.startsWith(NAME) ? file.substring(NAME.length()) : file;
  }
}
