package org.mingzhang.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.publish.file.AtOnce;
import org.mingzhang.publish.part.StagedPart;

/**
 * How parts come into a stage: some ahead, while others are still made, then all of them; out of an
 * earlier site, or afresh where that fails.
 */
final class PartIntake {

  private final Path stage;
  private final Optional<EarlierSite> earlier;
  private StageFiles files;
  private Optional<FetchedAhead> ahead = Optional.empty();

  /**
   * Nothing has come in.
   *
   * @param earlier the site whose files the stage has, and which gets them back if no site can be
   *     made of them; empty when the stage is
   */
  PartIntake(Path stage, Optional<EarlierSite> earlier) {
    this.stage = stage;
    this.earlier = earlier;
    this.files = new StageFiles(stage, earlier.isEmpty());
  }

  /** Begins with parts that are sure to belong to the site. */
  void begin(List<StagedPart> sure) {
    ahead = Optional.of(new FetchedAhead(files, sure));
  }

  /** Brings in all parts, those that it began with among them. */
  void end(List<StagedPart> all) throws IOException {
    try {
      Set<String> there = stop();
      AtOnce.each(all, part -> there.contains(part.part().unit()) ? part : files.fetch(part));
      files.endLeftovers();
    } catch (IOException e) {
      if (files.isNew()) {
        throw e;
      }
      endAfresh(all);
    }
  }

  /** Whatever is wrong with what an earlier site left, in an empty folder it is not. */
  private void endAfresh(List<StagedPart> all) throws IOException {
    earlier.orElseThrow().takeBack(stage);
    files = new StageFiles(stage, true);
    AtOnce.each(all, files::fetch);
  }

  /**
   * Has nobody write into the stage any more.
   *
   * @return the parts that are there, by name
   */
  Set<String> stop() throws IOException {
    return ahead.isPresent() ? ahead.get().stop() : Set.of();
  }

  /** The files of the stage as they are now. */
  StageFiles files() {
    return files;
  }
}
