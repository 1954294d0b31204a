package org.mingzhang.publish.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.publish.file.Folders;

/**
 * Where the part of one unit is kept: its files as they will stand in the site, and records of
 * them. The record of the part is written last and removed first; without it there is no part.
 */
public final class PartFolder {

  private final Path root;

  PartFolder(Path root) {
    this.root = root;
  }

  /** The folder that holds the unit's files by their paths below the site's root. */
  public Path site() {
    return root.resolve("site");
  }

  private Path record() {
    return root.resolve("part.json");
  }

  private Path file(Class<? extends Record> type) {
    return root.resolve(type.getSimpleName() + ".json");
  }

  /** Empties the folder for a new part. */
  public void clear() throws IOException {
    Files.deleteIfExists(record());
    Folders.delete(root);
    Files.createDirectories(site());
  }

  /**
   * Keeps a part whose files stand in {@link #site()}, on the disk for good.
   *
   * @param contributions what the pages of the whole site need of the unit, at most one of a type
   */
  public void write(Part part, List<PageAnchors> anchors, List<? extends Record> contributions)
      throws IOException {
    KeptRecords.write(file(Anchors.class), new Anchors(anchors));
    for (Record contribution : contributions) {
      KeptRecords.write(file(contribution.getClass()), contribution);
    }
    Folders.sync(root);
    KeptRecords.write(record(), part);
  }

  /** The part that is kept here; empty when there is none. */
  public Optional<Part> read() throws IOException {
    return KeptRecords.read(record(), Part.class);
  }

  /**
   * What the unit contributes to the whole site.
   *
   * @throws UncheckedIOException when it is not there, or was damaged
   */
  public <T extends Record> T contribution(Class<T> type) {
    try {
      return KeptRecords.read(file(type), type)
          .orElseThrow(() -> new IOException("Not a record of this program: " + file(type)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What links can lead to on each page of the unit. */
  public List<PageAnchors> anchors() {
    return contribution(Anchors.class).pages();
  }

  /**
   * Whether the files are still what they were when the part was made, as far as that can be seen
   * without reading them. A published file is the same file under a second name, so that somebody
   * may have written into it; that moves its time. Its rights have to be those of the record beside
   * it: a file that somebody closed to the web server would stay closed for ever.
   */
  public boolean isWhole(Part part) {
    try {
      Set<PosixFilePermission> rights = rights(attributes(record()));
      for (PartFile file : part.files()) {
        BasicFileAttributes now = attributes(site().resolve(file.path()));
        if (!now.isRegularFile()
            || now.size() != file.size()
            || now.lastModifiedTime().toMillis() != file.modified()
            || !rights(now).equals(rights)) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static BasicFileAttributes attributes(Path file) throws IOException {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? Files.readAttributes(file, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
        : Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  /** None where the system knows none. */
  private static Set<PosixFilePermission> rights(BasicFileAttributes attributes) {
    return attributes instanceof PosixFileAttributes posix ? posix.permissions() : Set.of();
  }

  /** The anchors of all pages of a unit. */
  record Anchors(List<PageAnchors> pages) {

    Anchors {
      pages = List.copyOf(pages);
    }
  }
}
