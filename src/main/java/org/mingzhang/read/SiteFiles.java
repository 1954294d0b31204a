package org.mingzhang.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.SourceMap;
import org.mingzhang.model.AuthorText;
import org.mingzhang.read.DataFile.Reading;
import org.mingzhang.read.file.Contents;
import org.mingzhang.read.file.SiteFolder;

/** The files of one run: reads them through the memory and gathers what is said of them. */
final class SiteFiles {

  private final SiteFolder folder;
  private final ReadMemory memory;
  private final Diagnostics diagnostics;
  private final SourceMap places = new SourceMap();
  private final List<List<AuthorText>> texts = new ArrayList<>();

  SiteFiles(SiteFolder folder, ReadMemory memory, Diagnostics diagnostics) {
    this.folder = folder;
    this.memory = memory;
    this.diagnostics = diagnostics;
  }

  SiteFolder folder() {
    return folder;
  }

  SourceMap places() {
    return places;
  }

  /** The texts of every file that was read so far, file by file. */
  List<List<AuthorText>> texts() {
    return texts;
  }

  Contents contents(Path path) {
    return memory.contents(path);
  }

  /**
   * What the steps make of a file of the site.
   *
   * @param facts whatever they look at besides the file, compared by {@code equals}
   */
  <T> Optional<T> read(Path path, Object facts, Function<DataFile, Optional<T>> steps) {
    return gather(memory.read(folder.name(path), contents(path), facts, steps));
  }

  /** What became of the rule sets, or becomes of them now. */
  RuleSetFolder.Known ruleSets(Map<String, Contents> own, Supplier<RuleSetFolder.Known> make) {
    return memory.ruleSets(own, make);
  }

  /** The record of a reading; the rest of it is said and known in this run too. */
  <T> Optional<T> gather(Reading<T> reading) {
    diagnostics.addAll(reading.problems());
    places.addAll(reading.places());
    if (!reading.texts().isEmpty()) {
      texts.add(reading.texts());
    }
    return reading.record();
  }
}
