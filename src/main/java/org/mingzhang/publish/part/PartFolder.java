package org.mingzhang.publish.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.page.shared.OfYear;
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

  Path root() {
    return root;
  }

  Path record() {
    return root.resolve("part.json");
  }

  static String name(Class<? extends Record> type) {
    return type.getSimpleName() + ".json";
  }

  private static String name(Class<? extends Record> type, String year) {
    return type.getSimpleName() + "-" + year + ".json";
  }

  private static String name(Record record) {
    return record instanceof OfYear some
        ? name(record.getClass(), some.year())
        : name(record.getClass());
  }

  Path before() {
    return root.resolve("before");
  }

  /**
   * Begins a new part; the one that is here, if any, ends with this.
   *
   * @param terms of the build
   */
  public PartDraft begin(DraftTerms terms) throws IOException {
    return PartDraft.begin(this, terms);
  }

  /** Writes a record beside the files. */
  PartFile write(Record record) throws IOException {
    String name = name(record);
    Path file = root.resolve(name);
    return PartFile.of(name, file, KeptRecords.write(file, record), List.of());
  }

  /** Deletes all other records: those of a year that the unit does not have any more. */
  void retain(List<PartFile> records) throws IOException {
    Set<String> names = records.stream().map(PartFile::path).collect(Collectors.toSet());
    try (DirectoryStream<Path> found = Files.newDirectoryStream(root, "*.json")) {
      for (Path record : found) {
        if (!names.contains(record.getFileName().toString())) {
          Files.delete(record);
        }
      }
    }
  }

  /** The part that is kept here; empty when there is none. */
  public Optional<Part> read() throws IOException {
    return KeptRecords.read(record(), KeptPart.class).flatMap(KeptPart::whole);
  }

  /**
   * What the unit contributes to the whole site.
   *
   * @throws UncheckedIOException when it is not there, or was damaged
   */
  public <T extends Record> T contribution(Class<T> type) {
    return read(name(type), type);
  }

  /**
   * What the unit contributes to one year.
   *
   * @throws UncheckedIOException when it is not there, or was damaged
   */
  public <T extends Record & OfYear> T contribution(Class<T> type, String year) {
    return read(name(type, year), type);
  }

  private <T> T read(String name, Class<T> type) {
    Path file = root.resolve(name);
    try {
      return KeptRecords.read(file, type)
          .orElseThrow(() -> new IOException("Not a record of this program: " + file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The record of that type; empty when there is none that this program understands. */
  <T extends Record> Optional<T> find(Class<T> type) throws IOException {
    return KeptRecords.read(root.resolve(name(type)), type);
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
      return areWhole(site(), part.files(), rights) && areWhole(root, part.contributions(), rights);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean areWhole(
      Path folder, List<PartFile> files, Set<PosixFilePermission> rights) throws IOException {
    for (PartFile file : files) {
      BasicFileAttributes now = attributes(folder.resolve(file.path()));
      if (!now.isRegularFile()
          || now.size() != file.size()
          || now.lastModifiedTime().toMillis() != file.modified()
          || !rights(now).equals(rights)) {
        return false;
      }
    }
    return true;
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
