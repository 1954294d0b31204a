package org.mingzhang.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.mingzhang.publish.file.Sha256;

/**
 * One sum for all that a site is built from. It depends on the bytes and the names of the authors'
 * files and on nothing else: another checkout, another folder, another computer with the same files
 * has the same.
 *
 * <p>It is the SHA-256 of the list that {@code sha256sum} prints for the files, sorted by the bytes
 * of their paths, so that anybody can work it out without this program.
 *
 * @param sha256 in lower-case hexadecimal digits
 * @param files how many files there are
 */
public record InputDigest(String sha256, int files) {

  private static final List<String> SOURCES =
      List.of("site.yaml", "data", "content", "templates", "assets", "rulesets");

  /** What file managers leave behind; the program does not read it either. */
  private static final Set<String> OF_THE_SYSTEM = Set.of("Thumbs.db", "desktop.ini");

  private static final Comparator<String> BY_BYTES =
      Comparator.comparing(path -> path.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

  /**
   * Takes the sum of a site's folder. No link is followed.
   *
   * @throws IOException when a file cannot be read
   */
  public static InputDigest of(Path site) throws IOException {
    Map<String, String> sums = new TreeMap<>(BY_BYTES);
    for (String source : SOURCES) {
      Path root = site.resolve(source);
      if (Files.exists(root)) {
        Files.walkFileTree(root, new Collector(site, sums));
      }
    }
    String list =
        sums.entrySet().stream()
            .map(file -> file.getValue() + "  " + file.getKey() + "\n")
            .collect(Collectors.joining());
    return new InputDigest(Sha256.of(list.getBytes(StandardCharsets.UTF_8)), sums.size());
  }

  private static final class Collector extends SimpleFileVisitor<Path> {

    private final Path site;
    private final Map<String, String> sums;

    Collector(Path site, Map<String, String> sums) {
      this.site = site;
      this.sums = sums;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return isLeftOut(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (attributes.isRegularFile() && !isLeftOut(file)) {
        sums.put(name(site.relativize(file)), Sha256.of(file));
      }
      return FileVisitResult.CONTINUE;
    }

    private static boolean isLeftOut(Path path) {
      String name = path.getFileName().toString();
      return name.startsWith(".") || name.startsWith("~$") || OF_THE_SYSTEM.contains(name);
    }

    private static String name(Path relative) {
      return StreamSupport.stream(relative.spliterator(), false)
          .map(Path::toString)
          .collect(Collectors.joining("/"));
    }
  }
}
