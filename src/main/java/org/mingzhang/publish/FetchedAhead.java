package org.mingzhang.publish;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.mingzhang.publish.part.StagedPart;

/** Brings parts into a stage beside whatever else is done, one after the other. */
final class FetchedAhead {

  private final StageFiles files;
  private final List<StagedPart> parts;
  private final FutureTask<Set<String>> fetched = new FutureTask<>(this::fetch);
  private volatile boolean stopped;

  /** Begins at once. */
  FetchedAhead(StageFiles files, List<StagedPart> parts) {
    this.files = files;
    this.parts = List.copyOf(parts);
    Thread thread = new Thread(fetched, "fetch-ahead");
    thread.setDaemon(true);
    thread.start();
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
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return fetched.get();
        } catch (InterruptedException e) {
          interrupted = true; // who goes on while it still writes could not delete the stage
        }
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
