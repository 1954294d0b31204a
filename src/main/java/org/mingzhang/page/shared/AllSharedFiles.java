package org.mingzhang.page.shared;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/** The files of several features, one feature after the other. */
record AllSharedFiles(List<SharedFiles> some) implements SharedFiles {

  AllSharedFiles {
    some = List.copyOf(some);
  }

  @Override
  public List<SharedFile> files() {
    return some.stream().flatMap(one -> one.files().stream()).toList();
  }

  @Override
  public void make(Predicate<String> wanted, FileSink sink) throws IOException {
    for (SharedFiles one : some) {
      one.make(wanted, sink);
    }
  }
}
