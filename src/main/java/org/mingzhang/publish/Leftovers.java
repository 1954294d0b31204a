package org.mingzhang.publish;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.mingzhang.publish.file.Folders;
import org.mingzhang.publish.file.Rights;

/**
 * What is left of an earlier site in the folder that the next one is made in. A site of many
 * thousands of files differs from the one before in a few; the others need not get their names
 * again, nor lose them afterwards.
 *
 * <p>Nothing is known of that folder, and nothing is believed: a file stays if it is, by the
 * system's own number, the very file that is kept in the part. Everything else goes, and so does
 * every folder that has other rights than a new one would have. Safe for threads.
 */
final class Leftovers {

  private final Path stage;
  private final Map<Path, Object> files = new ConcurrentHashMap<>();
  private final Set<Path> changed = new HashSet<>();

  private Leftovers(Path stage) {
    this.stage = stage;
  }

  /** Those of an empty folder. */
  static Leftovers none(Path stage) {
    return new Leftovers(stage);
  }

  /** Those of a folder that may have anything in it. */
  static Leftovers in(Path stage) throws IOException {
    Leftovers left = new Leftovers(stage);
    Files.walkFileTree(stage, left.new Look(Rights.of(stage)));
    return left;
  }

  /**
   * Takes a file over into the new site if it is the right one; else it is deleted.
   *
   * @param file in the stage; to be asked once
   * @param kept the file that is to be there
   * @return whether it is there
   */
  boolean take(Path file, Path kept) throws IOException {
    Object there = files.remove(file);
    if (there == null) {
      return false;
    }
    boolean same = there.equals(key(kept));
    if (!same) {
      Files.delete(file);
    }
    return same;
  }

  /**
   * Deletes all that nobody asked for, and the folders that nothing is left in.
   *
   * @return the folders that had any of it, or the nearest ones above them that are still there
   */
  Set<Path> delete() throws IOException {
    for (Path file : files.keySet()) {
      Files.delete(file);
      changed.add(file.getParent());
    }
    files.clear();
    for (Path folder : changed) {
      deleteEmpty(folder);
    }
    return changed.stream().map(Leftovers::there).collect(Collectors.toSet());
  }

  private void deleteEmpty(Path folder) throws IOException {
    for (Path each = folder; !each.equals(stage); each = each.getParent()) {
      try {
        Files.deleteIfExists(each);
      } catch (DirectoryNotEmptyException e) {
        return;
      }
    }
  }

  private static Path there(Path folder) {
    return Files.exists(folder) ? folder : there(folder.getParent());
  }

  private static Object key(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
        .fileKey();
  }

  /** Takes note of files, and deletes what can be in no site that was just made. */
  private final class Look extends SimpleFileVisitor<Path> {

    private final Rights rights;
    private final Set<Path> filled = new HashSet<>();

    Look(Rights rights) {
      this.rights = rights;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes now)
        throws IOException {
      if (Rights.of(folder).equals(rights)) {
        return FileVisitResult.CONTINUE;
      }
      Folders.delete(folder);
      changed.add(folder.getParent());
      return FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes now) throws IOException {
      if (now.isRegularFile() && now.fileKey() != null) {
        files.put(file, now.fileKey());
        filled.add(file.getParent());
      } else {
        Files.delete(file);
        changed.add(file.getParent());
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
      if (failure != null) {
        throw failure;
      }
      if (filled.contains(folder)) {
        filled.add(folder.getParent());
      } else if (!folder.equals(stage)) {
        Files.delete(folder);
        changed.add(folder.getParent());
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
