package org.mingzhang.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mingzhang.publish.part.PartStore;
import org.mingzhang.publish.part.StagedPart;

/** Where parts are made: where they are kept, or beside the output for as long as a build takes. */
final class Workshop implements AutoCloseable {

  private final PartStore store;
  private final boolean kept;

  private Workshop(PartStore store, boolean kept) {
    this.store = store;
    this.kept = kept;
  }

  /**
   * Opens a workshop.
   *
   * @param kept the folder of kept parts; where it is in use or cannot be written, nothing is kept
   * @param own a folder that is this build's own
   * @throws IOException when nothing can be written there either
   */
  static Workshop open(Optional<Path> kept, Path own) throws IOException {
    Optional<PartStore> store = kept.flatMap(Workshop::store);
    return store.isPresent()
        ? new Workshop(store.get(), true)
        : new Workshop(PartStore.open(own).orElseThrow(), false);
  }

  private static Optional<PartStore> store(Path folder) {
    try {
      return PartStore.open(folder);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  PartStore store() {
    return store;
  }

  /** Where a site that is not published any more is of use to the next build; else empty. */
  Optional<Path> earlierSite() {
    return Optional.of(store.earlierSite()).filter(place -> kept);
  }

  /** Remembers that the links of these parts all lead somewhere, if it can: the site stands. */
  void verified(List<StagedPart> parts) {
    try {
      store.verified(parts);
    } catch (IOException | UncheckedIOException | OutOfMemoryError e) {
      return; // then the next build looks at them again
    }
  }

  /** Tidies up after a build whose result stands; what resists, the next build deletes. */
  @Override
  public void close() {
    try {
      if (kept) {
        store.close();
      } else {
        store.delete();
      }
    } catch (IOException | UncheckedIOException | OutOfMemoryError e) {
      return;
    }
  }
}
