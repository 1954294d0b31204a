package org.mingzhang.page.shared;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The files of a feature that reads contributions as soon as there is one: not before it must. */
final class LaterSharedFiles implements SharedFiles {

  private final Supplier<SharedFiles> feature;
  private SharedFiles made;

  LaterSharedFiles(Supplier<SharedFiles> feature) {
    this.feature = feature;
  }

  private synchronized SharedFiles made() {
    if (made == null) {
      made = feature.get();
    }
    return made;
  }

  @Override
  public List<SharedFile> files() {
    return made().files();
  }

  @Override
  public void make(Predicate<String> wanted, FileSink sink) throws IOException {
    made().make(wanted, sink);
  }
}
