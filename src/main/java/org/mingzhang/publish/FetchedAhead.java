package org.mingzhang.publish;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.publish.file.Beside;
import org.mingzhang.publish.part.StagedPart;

/** Brings parts into a stage beside whatever else is done, one after the other. */
final class FetchedAhead {

  private final StageFiles files;
  private final List<StagedPart> parts;
  private final Beside<Set<String>> fetched;
  private volatile boolean stopped;

  /** Begins at once. */
  FetchedAhead(StageFiles files, List<StagedPart> parts) {
    this.files = files;
    this.parts = List.copyOf(parts);
    this.fetched = Beside.begin("fetch-ahead", this::fetch);
  }

  private Set<String> fetch() throws IOException {
    Set<String> there = new HashSet<>();
    for (StagedPart part : parts) {
      if (stopped) {
        break;
      }
      there.add(files.fetch(part).part().unit());
    }
    return there;
  }

  /**
   * Ends it with the part that is in hand.
   *
   * @return the names of the parts that are there, each with all its files
   * @throws IOException when one of them could not be brought in
   */
  Set<String> stop() throws IOException {
    stopped = true;
    return fetched.end();
  }
}
