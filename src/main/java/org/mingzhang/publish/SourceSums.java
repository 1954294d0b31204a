package org.mingzhang.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.publish.file.Folders;
import org.mingzhang.publish.file.Sha256;
import org.mingzhang.publish.part.KnownSums;

/** The check sum of every file of the authors at one moment. */
public final class SourceSums {

  private static final List<String> SOURCES =
      List.of("site.yaml", "data", "content", "templates", "assets", "rulesets");

  /** What file managers leave behind; the program does not read it either. */
  private static final Set<String> OF_THE_SYSTEM = Set.of("Thumbs.db", "desktop.ini");

  /** What comes next in the order of bytes: whatever a name begins with, it is before this. */
  private static final char AFTER_SLASH = '/' + 1;

  private final NavigableMap<String, String> sums = new TreeMap<>(SourceSums::compare);
  private boolean withLinks;

  private final KnownSums known;

  private SourceSums(KnownSums known) {
    this.known = known;
  }

  /** The same by looking at every file. */
  static SourceSums of(Path site) throws IOException {
    return of(site, KnownSums.none());
  }

  /**
   * Takes the sums in a site's folder. No link is followed.
   *
   * @param known from before; remembers these
   * @throws IOException when a file cannot be read
   */
  public static SourceSums of(Path site, KnownSums known) throws IOException {
    SourceSums found = new SourceSums(known);
    for (String source : SOURCES) {
      Path root = site.resolve(source);
      if (!Files.notExists(root)) { // what cannot be looked at is not nothing
        Files.walkFileTree(root, found.new Collector(site));
      }
    }
    known.keep();
    return found;
  }

  /** Whether a path lies among the files that sums are taken of. */
  public static boolean covers(Path site, Path path) {
    Path root = site.toAbsolutePath().normalize();
    Path place = path.toAbsolutePath().normalize();
    return SOURCES.stream().map(root::resolve).anyMatch(place::startsWith);
  }

  /** One sum for all. */
  public InputDigest digest() {
    return new InputDigest(sum(sums.keySet().stream()), sums.size());
  }

  /**
   * One sum for some of the files.
   *
   * @param paths of files, or of folders with a slash at the end, below the site's folder
   */
  public String below(String... paths) {
    return sum(Stream.of(paths).flatMap(this::files));
  }

  private Stream<String> files(String path) {
    return path.endsWith("/")
        ? sums.subMap(path, path.substring(0, path.length() - 1) + AFTER_SLASH).keySet().stream()
        : Stream.of(path).filter(sums::containsKey);
  }

  /** Whether there is any text of an author. */
  public boolean hasTexts() {
    return texts().findAny().isPresent();
  }

  /** Whether one of them is known to be another one than before. */
  public boolean hasNewTexts() {
    return texts().anyMatch(this::isNew);
  }

  /** Paths of files that are known to be others than before; none where nothing is known. */
  public List<String> newFiles() {
    return sums.keySet().stream().filter(this::isNew).toList();
  }

  private boolean isNew(String file) {
    return known.isNew(file, sums.get(file));
  }

  private Stream<String> texts() {
    return files("content/").filter(file -> file.endsWith(".adoc"));
  }

  /** Whether everything that the program reads is in here: not so where there are links. */
  public boolean isWhole() {
    return !withLinks;
  }

  /** In the order of the bytes in UTF-8, which is that of the code points. */
  static int compare(String path, String other) {
    int end = Math.min(path.length(), other.length());
    for (int i = 0; i < end; i++) {
      if (path.charAt(i) != other.charAt(i)) {
        return Integer.compare(path.codePointAt(i), other.codePointAt(i));
      }
    }
    return Integer.compare(path.length(), other.length());
  }

  private String sum(Stream<String> files) {
    String list =
        files.map(file -> sums.get(file) + "  " + file + "\n").collect(Collectors.joining());
    return Sha256.of(list.getBytes(StandardCharsets.UTF_8));
  }

  private final class Collector extends SimpleFileVisitor<Path> {

    private final Path site;

    Collector(Path site) {
      this.site = site;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return isLeftOut(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (attributes.isSymbolicLink()) {
        withLinks = true;
      } else if (attributes.isRegularFile() && !isLeftOut(file)) {
        String path = Folders.name(site, file);
        sums.put(path, known.of(path, file));
      }
      return FileVisitResult.CONTINUE;
    }

    private static boolean isLeftOut(Path path) {
      String name = path.getFileName().toString();
      return name.startsWith(".") || name.startsWith("~$") || OF_THE_SYSTEM.contains(name);
    }
  }
}
