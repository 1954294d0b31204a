package org.mingzhang.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.mingzhang.publish.Destination;
import org.mingzhang.publish.part.PartStore;

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
   * @throws IOException when nothing can be written beside the output either
   */
  static Workshop open(Optional<Path> kept, Destination destination) throws IOException {
    Optional<PartStore> store = kept.flatMap(Workshop::store);
    if (store.isPresent()) {
      return new Workshop(store.get(), true);
    }
    Path beside = destination.workshop();
    PartStore own = PartStore.open(beside).orElseThrow(() -> new IOException("In use: " + beside));
    own.clear();
    return new Workshop(own, false);
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

  @Override
  public void close() throws IOException {
    if (kept) {
      store.close();
    } else {
      store.delete();
    }
  }
}
