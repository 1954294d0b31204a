package org.mingzhang.publish.part;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.publish.file.Folders;
import org.mingzhang.publish.file.OutputLock;

/** A folder of parts. One build at a time may have it. */
public final class PartStore implements AutoCloseable {

  private static final String UNITS = "units";
  private static final String NARRATIVES = "narratives";
  private static final List<String> FOLDERS = List.of(UNITS, NARRATIVES);

  /** No unit can be called so, for no slug begins with it. */
  private static final String SHARED = "_";

  private final Path root;
  private final OutputLock lock;
  private final HeldLinks held;
  private Set<String> verified;

  private PartStore(Path root, OutputLock lock) {
    this.root = root;
    this.lock = lock;
    this.held = new HeldLinks(heldFile(root));
  }

  /**
   * Opens a store, which is made where there is none.
   *
   * @return empty when another build has it
   * @throws IOException when the folder cannot be written
   */
  public static Optional<PartStore> open(Path root) throws IOException {
    for (String folder : FOLDERS) {
      Files.createDirectories(root.resolve(folder));
    }
    OutputLock lock = OutputLock.tryLock(root.resolve("lock"));
    if (lock.held()) {
      return Optional.of(new PartStore(root, lock));
    }
    lock.close();
    return Optional.empty();
  }

  /** Whether a folder is a store, be it in use or not. */
  public static boolean isStore(Path root) {
    return Files.isRegularFile(root.resolve("lock"))
        && FOLDERS.stream().map(root::resolve).allMatch(Files::isDirectory);
  }

  /** Where the part of a unit is in a folder of parts that somebody else made. */
  public static PartFolder unit(Path root, String slug) {
    return new PartFolder(root.resolve(UNITS).resolve(slug));
  }

  /** Where the part of a unit is, or will be. */
  public PartFolder unit(String slug) {
    return unit(root, slug);
  }

  /** The folder. */
  public Path root() {
    return root;
  }

  /** Deletes what is kept of all other units. */
  public void retain(Set<String> units) throws IOException {
    for (String folder : FOLDERS) {
      try (DirectoryStream<Path> kept = Files.newDirectoryStream(root.resolve(folder))) {
        for (Path unit : kept) {
          String name = unit.getFileName().toString();
          if (!units.contains(name) && !name.startsWith(SHARED)) {
            Folders.delete(unit);
          }
        }
      }
    }
  }

  /** Where a site keeps its parts from one build to the next. */
  public static Path inside(Path site) {
    return site.resolve("target/parts");
  }

  /** What stands for a unit where something belongs to none. */
  public static String shared(String name) {
    return SHARED + name;
  }

  /** Where converted narratives of a unit are kept. */
  public Path narratives(String unit) {
    return narratives(root, unit);
  }

  /** Where they are kept in a store that somebody else may have. */
  public static Path narratives(Path root, String unit) {
    return root.resolve(NARRATIVES).resolve(unit);
  }

  /** Where the site that was published before waits to become the next one. */
  public Path earlierSite() {
    return root.resolve("earlier");
  }

  /** What is known of the authors' files from the last time. */
  public KnownSums sums() {
    return KnownSums.open(root);
  }

  /** A part of this store, be it kept or just made. */
  public synchronized StagedPart staged(Part part) throws IOException {
    if (verified == null) {
      verified =
          KeptRecords.read(verifiedFile(), Verified.class)
              .map(known -> Set.copyOf(known.parts()))
              .orElse(Set.of());
    }
    boolean isVerified = !part.key().isEmpty() && verified.contains(id(part));
    return new StagedPart(part, unit(part.unit()), isVerified, held);
  }

  /**
   * Remembers that the links of these parts all lead somewhere. What is known of parts and what is
   * known of links belong together: while there is only one of them, nothing is known.
   */
  public void verified(List<StagedPart> parts) throws IOException {
    if (parts.stream().allMatch(StagedPart::isVerified)) {
      return;
    }
    Files.deleteIfExists(verifiedFile());
    HeldLinks.write(
        heldFile(root), parts.stream().map(StagedPart::part).filter(PartStore::isShared));
    KeptRecords.write(
        verifiedFile(), new Verified(parts.stream().map(part -> id(part.part())).toList()));
  }

  private static Path heldFile(Path root) {
    return root.resolve("links.json");
  }

  private static boolean isShared(Part part) {
    return part.unit().startsWith(SHARED);
  }

  private Path verifiedFile() {
    return root.resolve("verified.json");
  }

  /** What a text includes from elsewhere may bring links too, and is in no key. */
  private static String id(Part part) {
    return part.unit() + " " + part.key() + " " + part.includedSum();
  }

  /** Parts whose links were held against each other. */
  record Verified(List<String> parts) {

    Verified {
      parts = List.copyOf(parts);
    }
  }

  /** Whether nothing is kept here yet. */
  public boolean isNew() throws IOException {
    return Folders.isEmpty(root.resolve(NARRATIVES));
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }

  /** Ends the store with all it holds. */
  public void delete() throws IOException {
    lock.close();
    Folders.delete(root);
  }
}
