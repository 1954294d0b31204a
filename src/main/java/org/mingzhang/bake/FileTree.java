package org.mingzhang.bake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The files of a folder in one order on every system. Names that begin with a dot are left out, and
 * so is what systems and office programs leave behind; no link is followed: it could lead anywhere.
 */
final class FileTree {

  private static final Set<String> OF_THE_SYSTEM = Set.of("Thumbs.db", "desktop.ini");

  private final SortedMap<String, Path> files = new TreeMap<>();
  private final SortedSet<String> links = new TreeSet<>();

  private FileTree() {}

  /**
   * @param root empty tree when it is no folder
   */
  static FileTree of(Path root) throws IOException {
    FileTree tree = new FileTree();
    if (Files.isDirectory(root)) {
      Files.walkFileTree(root, tree.new Collector(root));
    }
    return tree;
  }

  /** By path below the root, with forward slashes. */
  SortedMap<String, Path> files() {
    return Collections.unmodifiableSortedMap(files);
  }

  /** What is neither a plain file nor a folder. */
  SortedSet<String> links() {
    return Collections.unmodifiableSortedSet(links);
  }

  private final class Collector extends SimpleFileVisitor<Path> {

    private final Path root;

    Collector(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(root) && hidden(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = name(root.relativize(file));
      if (!attributes.isRegularFile()) {
        links.add(name);
      } else if (!hidden(file)) {
        files.put(name, file);
      }
      return FileVisitResult.CONTINUE;
    }

    private String name(Path relative) {
      return StreamSupport.stream(relative.spliterator(), false)
          .map(Path::toString)
          .collect(Collectors.joining("/"));
    }

    private boolean hidden(Path path) {
      String name = path.getFileName().toString();
      return name.startsWith(".") || name.startsWith("~$") || OF_THE_SYSTEM.contains(name);
    }
  }
}
