package org.mingzhang.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.mingzhang.page.SitePlan;
import org.mingzhang.page.frame.SiteFile;
import org.mingzhang.page.shared.FileSink;

/**
 * The files of a plan that no template makes, each made when it is asked for; and those that take
 * longest, made of all texts, only when none of the others is meant. Safe for threads.
 */
final class PlannedBytes {

  private final SitePlan plan;
  private final Map<String, Supplier<byte[]>> made = new HashMap<>();
  private SitePlan.Files files;
  private boolean contributed;

  PlannedBytes(SitePlan plan) {
    this.plan = plan;
  }

  /** The file of that path; empty when there is none. */
  Optional<byte[]> of(String path) {
    return find(path).map(Supplier::get);
  }

  private synchronized Optional<Supplier<byte[]>> find(String path) {
    if (files == null) {
      files = plan.files().get();
      PlannedFiles.beside(files, this::put);
    }
    if (!made.containsKey(path) && !contributed) {
      contributed = true;
      contribute();
    }
    return Optional.ofNullable(made.get(path));
  }

  private void contribute() {
    try {
      files.contributed().make(FileSink.inMemory(this::put));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory refuses nothing
    }
  }

  private void put(SiteFile file) {
    made.put(file.path(), file.bytes());
  }
}
