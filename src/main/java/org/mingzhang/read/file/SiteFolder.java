package org.mingzhang.read.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingzhang.diagnostic.Diagnostics;

/** The folder of a site, walked in one order on every system and never left. */
public final class SiteFolder {

  /** What a rule set may be called; of a unit and a page {@link #isSlug} asks more. */
  public static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /** With it twice in a path, and names of files behind it, the oldest systems still open it. */
  private static final int LONGEST_SLUG = 64;

  private static final Set<String> OF_THE_SYSTEM = Set.of("Thumbs.db", "desktop.ini");

  private final Path root;
  private final Diagnostics diagnostics;
  private Path realRoot;

  /** A folder that may lack anything; {@code diagnostics} receive what cannot be read. */
  public SiteFolder(Path root, Diagnostics diagnostics) {
    this.root = root;
    this.diagnostics = diagnostics;
  }

  /** Whether a unit or a page may be called so in an address, and a folder on every system. */
  public boolean isSlug(String name) {
    return name.length() <= LONGEST_SLUG && SLUG.matcher(name).matches();
  }

  /** The site's folder. */
  public Path root() {
    return root;
  }

  /** The path as diagnostics name it: below the site's folder, with forward slashes. */
  public String name(Path path) {
    return root.relativize(path).toString().replace('\\', '/');
  }

  /**
   * What lies in a folder, by name. Hidden files are left out; so is, with an error, what leads out
   * of the site by a link. A folder that does not exist is empty.
   */
  public List<Path> list(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(folder)) {
      boolean inside = folder.toRealPath().startsWith(realRoot());
      return found
          .filter(path -> !isHidden(path))
          .sorted(Comparator.comparing(path -> path.getFileName().toString()))
          .filter(path -> inside && !Files.isSymbolicLink(path) || isInside(path))
          .toList();
    } catch (IOException e) {
      error("MZ-R002", folder);
      return List.of();
    }
  }

  /** An error of a file as a whole; its name is the first argument of the message. */
  public void error(String code, Path path, String... more) {
    String name = name(path);
    String[] arguments = Stream.concat(Stream.of(name), Stream.of(more)).toArray(String[]::new);
    new FileProblems(name, diagnostics).error(code, Place.FILE, arguments);
  }

  private static boolean isHidden(Path path) {
    String name = path.getFileName().toString();
    return name.startsWith(".") || name.startsWith("~$") || OF_THE_SYSTEM.contains(name);
  }

  private Path realRoot() throws IOException {
    if (realRoot == null) {
      realRoot = root.toRealPath();
    }
    return realRoot;
  }

  /** Whether a path stays in the site whatever links it follows; an error where it does not. */
  public boolean isInside(Path path) {
    try {
      if (path.toRealPath().startsWith(realRoot())) {
        return true;
      }
    } catch (IOException e) {
      error("MZ-R002", path);
      return false;
    }
    error("MZ-R009", path);
    return false;
  }
}
