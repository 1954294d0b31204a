package org.mingzhang.read;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mingzhang.memo.Memo;
import org.mingzhang.read.DataFile.Reading;
import org.mingzhang.read.file.Contents;
import org.mingzhang.read.file.FileStore;

/**
 * What the files of a site were read as, from one run to the next: only a file that has changed is
 * parsed again. Safe for threads within a run.
 */
public final class ReadMemory {

  private final FileStore files;
  private final Memo<Inputs, Reading<?>> readings = new Memo<>();
  private final Memo<Map<String, Contents>, RuleSetFolder.Known> ruleSets = new Memo<>();

  /**
   * An empty memory: the next run reads everything.
   *
   * @param clock of the system, for {@link FileStore}
   */
  public ReadMemory(InstantSource clock) {
    this.files = new FileStore(clock);
  }

  /** Begins a run. */
  void nextRun() {
    files.nextRun();
    readings.nextRun();
    ruleSets.nextRun();
  }

  Contents contents(Path path) {
    return files.contents(path);
  }

  /**
   * What the steps make of a file.
   *
   * @param name of the file, which also says which steps are taken
   * @param facts whatever else the steps look at
   */
  @SuppressWarnings("unchecked") // The name stands for the steps, and they for the type.
  <T> Reading<T> read(
      String name, Contents contents, Object facts, Function<DataFile, Optional<T>> steps) {
    return (Reading<T>)
        readings.get(
            new Inputs(name, contents, facts),
            () -> {
              DataFile file = new DataFile(name, contents);
              return file.reading(steps.apply(file));
            });
  }

  /** What became of the rule sets of a site, made of its own files. */
  RuleSetFolder.Known ruleSets(Map<String, Contents> own, Supplier<RuleSetFolder.Known> make) {
    return ruleSets.get(Map.copyOf(own), make);
  }

  private record Inputs(String name, Contents contents, Object facts) {}
}
