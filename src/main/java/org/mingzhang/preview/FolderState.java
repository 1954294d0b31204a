package org.mingzhang.preview;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of some folders by size and time: enough to notice a change, not to know its content.
 *
 * @param files by path
 */
record FolderState(Map<Path, String> files) {

  FolderState {
    files = Map.copyOf(files);
  }

  /** The state of those files and folders below the root; one that is not there has none. */
  static FolderState of(Path root, List<String> parts) {
    Map<Path, String> files = new TreeMap<>();
    for (String part : parts) {
      try {
        Files.walkFileTree(root.resolve(part), new Collector(files));
      } catch (IOException e) {
        files.put(root.resolve(part), e.getClass().getName());
      }
    }
    return new FolderState(files);
  }

  /** The same but for files of that suffix. */
  FolderState without(String suffix) {
    Map<Path, String> others = new TreeMap<>(files);
    others.keySet().removeIf(file -> file.toString().endsWith(suffix));
    return new FolderState(others);
  }

  private static final class Collector extends SimpleFileVisitor<Path> {

    private final Map<Path, String> files;

    Collector(Map<Path, String> files) {
      this.files = files;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      files.put(file, attributes.size() + " " + attributes.lastModifiedTime().toInstant());
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return FileVisitResult.CONTINUE;
    }
  }
}
