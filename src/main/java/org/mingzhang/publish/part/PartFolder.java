package org.mingzhang.publish.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mingzhang.publish.file.Folders;
import org.mingzhang.publish.file.Sha256;

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
   * @return the part with the records that were written beside its files
   */
  public Part write(Part part, List<PageAnchors> anchors, List<? extends Record> contributions)
      throws IOException {
    List<PartFile> records = new ArrayList<>();
    records.add(write(new Anchors(anchors)));
    for (Record contribution : contributions) {
      records.add(write(contribution));
    }
    Folders.sync(root);
    Part whole = part.with(records);
    KeptRecords.write(record(), whole);
    return whole;
  }

  private PartFile write(Record record) throws IOException {
    Path file = file(record.getClass());
    KeptRecords.write(file, record);
    byte[] content = Files.readAllBytes(file);
    return new PartFile(
        file.getFileName().toString(),
        content.length,
        Files.getLastModifiedTime(file).toMillis(),
        Sha256.of(content),
        List.of());
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
        if (!isUntouched(site().resolve(file.path()), file, rights)) {
          return false;
        }
      }
      for (PartFile file : part.records()) {
        if (!isUntouched(root.resolve(file.path()), file, rights)) {
          return false;
        }
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isUntouched(Path path, PartFile file, Set<PosixFilePermission> rights)
      throws IOException {
    BasicFileAttributes now = attributes(path);
    return now.isRegularFile()
        && now.size() == file.size()
        && now.lastModifiedTime().toMillis() == file.modified()
        && rights(now).equals(rights);
  }

  /**
   * The files that are not what they were when the part was made, by their bytes: what was carried
   * from another computer has another time, and may have lost something on its way.
   *
   * @return paths below the folder of the part, sorted
   * @throws IOException when one cannot be read
   */
  public SortedSet<String> damaged(Part part) throws IOException {
    SortedSet<String> damaged = new TreeSet<>();
    for (PartFile file : part.files()) {
      if (!isSame(site().resolve(file.path()), file)) {
        damaged.add("site/" + file.path());
      }
    }
    for (PartFile file : part.records()) {
      if (!isSame(root.resolve(file.path()), file)) {
        damaged.add(file.path());
      }
    }
    return damaged;
  }

  private static boolean isSame(Path path, PartFile file) throws IOException {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
        && Files.size(path) == file.size()
        && Sha256.of(path).equals(file.sha256());
  }

  /** One sum for the part, its files and its records; empty when there is no part. */
  public Optional<String> sum() throws IOException {
    return Files.isRegularFile(record(), LinkOption.NOFOLLOW_LINKS)
        ? Optional.of(Sha256.of(record()))
        : Optional.empty();
  }

  /** Makes sure that a power cut loses nothing of what somebody else put here. */
  public void sync() throws IOException {
    Folders.sync(root);
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
