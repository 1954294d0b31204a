package org.mingzhang.scaffold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Files that are to be written, none of which may be there already.
 *
 * @param files content by path, with forward slashes
 */
public record NewFiles(SortedMap<String, byte[]> files) {

  public NewFiles {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** The files that stand in the way below that folder. */
  public List<String> existing(Path folder) {
    return files.keySet().stream().filter(file -> Files.exists(folder.resolve(file))).toList();
  }

  /**
   * Writes all of them below a folder, which is made when it is missing.
   *
   * @throws java.nio.file.FileAlreadyExistsException when one is there; it is left as it is
   */
  public void write(Path folder) throws IOException {
    for (var file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      if (path.getParent() != null) {
        Files.createDirectories(path.getParent());
      }
      Files.write(path, file.getValue(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      if (file.getKey().endsWith(".sh")) {
        makeExecutable(path);
      }
    }
  }

  private static void makeExecutable(Path path) throws IOException {
    if (Files.getFileAttributeView(path, PosixFileAttributeView.class) != null) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }
}
