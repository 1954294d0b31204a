package org.mingzhang.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.mingzhang.bake.Baker;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.narrative.NarrativeConverter;
import org.mingzhang.publish.SourceSums;
import org.mingzhang.publish.file.Beside;
import org.mingzhang.publish.part.PartStore;
import org.mingzhang.publish.part.StagedPart;

/** All that making the parts of a site takes, be it of a whole one or of some of its units. */
final class PartWorks implements AutoCloseable {

  private final Path folder;
  private final PartStore store;
  private final SourceSums sums;
  private final String program;
  private final BuildProgress progress;
  private final NarrativeConverter converter;
  private final KeptConversions conversions;
  private final GitHistory history;
  private final Baker baker;
  private Optional<Beside<Void>> warming = Optional.empty();

  /**
   * Works that have read nothing yet.
   *
   * @param folder of the site
   * @param store where parts are kept
   * @param sums of the authors' files
   * @param program which one it is, to the byte
   */
  PartWorks(Path folder, PartStore store, SourceSums sums, String program, BuildProgress progress) {
    this.folder = folder;
    this.store = store;
    this.sums = sums;
    this.program = program;
    this.progress = progress;
    Path content = folder.resolve("content");
    this.converter = new NarrativeConverter(content);
    this.conversions = new KeptConversions(store, content, program, progress);
    this.history = new GitHistory(folder);
    this.baker = new Baker(folder);
  }

  /**
   * Starts early what a narrative will have to wait for, where there is one to convert, and what a
   * page will, where there is anything new.
   */
  void warmUp() throws IOException {
    boolean isNew = store.isNew();
    if (isNew ? sums.hasTexts() : sums.hasNewTexts()) {
      converter.warmUp();
    }
    if (isNew || !sums.newFiles().isEmpty()) {
      warming = Optional.of(Beside.begin("warm-up", this::warmUpPages));
    }
  }

  private Void warmUpPages() {
    baker.warmUp(store.root());
    return null;
  }

  /** Reads what all units have in common. */
  SiteFrame frame(Diagnostics diagnostics) {
    return SiteFrame.read(new SiteMemory(folder, converter, conversions), diagnostics);
  }

  /** The keys of a site with that frame. */
  PartKeys keys(SiteFrame frame) {
    return PartKeys.of(frame, program, sums);
  }

  /**
   * The parts of units, kept or made. What is kept of all others goes.
   *
   * @param units in the order of the result
   * @param bakes whether there is a point in baking: not so when the frame has an error
   * @param ahead is given those that are kept while the others are made
   */
  List<StagedPart> units(
      SiteFrame frame,
      PartKeys keys,
      List<String> units,
      boolean bakes,
      Consumer<List<StagedPart>> ahead)
      throws IOException {
    store.retain(Set.copyOf(units));
    PartMaker maker = new PartMaker(frame, keys, converter, conversions, history, baker, bakes);
    return new UnitParts(store, keys.freshness(frame), maker, progress)
        .of(units, keys.changed(), ahead);
  }

  /**
   * The parts that belong to no unit, kept or made.
   *
   * @param units their parts, each sound
   */
  List<StagedPart> shared(SiteFrame frame, PartKeys keys, List<StagedPart> units)
      throws IOException {
    return new SharedParts(frame, store, keys, baker, progress).of(units);
  }

  @Override
  public void close() {
    warming.ifPresent(PartWorks::end);
    baker.close();
    history.close();
    converter.close();
  }

  /** What goes wrong with warming up is told by whoever does the same in earnest. */
  private static void end(Beside<Void> warming) {
    try {
      warming.end();
    } catch (IOException e) {
      return;
    }
  }
}
