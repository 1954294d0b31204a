package org.mingzhang.cli;

import java.util.List;
import java.util.function.Function;
import org.mingzhang.build.BuildProgress;
import org.mingzhang.build.BuildResult;

/** A build that is shown while it runs, and measured where that is asked for. */
final class WatchedBuild {

  private final Console console;
  private final boolean timings;
  private final Timings measured = new Timings(System::nanoTime);

  /**
   * The clock runs from now on.
   *
   * @param timings whether it is measured
   */
  WatchedBuild(Console console, boolean timings) {
    this.console = console;
    this.timings = timings;
  }

  /**
   * Runs a build.
   *
   * @param build is to tell how far it has come
   */
  BuildResult run(Function<BuildProgress, BuildResult> build) {
    try (ProgressDisplay display =
        new ProgressDisplay(console, Terminal.isWatched(System.getenv()), System::nanoTime)) {
      List<BuildProgress> listeners = timings ? List.of(display, measured) : List.of(display);
      display.start();
      return build.apply(BuildProgress.all(listeners));
    }
  }

  /** Where its time went, in lines; none where that was not asked for. */
  List<String> table() {
    return timings ? new TimingsTable(console.words()).lines(measured.sum()) : List.of();
  }
}
