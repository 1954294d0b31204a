package org.mingzhang.cli;

import java.time.Duration;
import java.util.OptionalLong;
import org.mingzhang.build.BuildProgress;

/**
 * How far a build has come.
 *
 * @param stage that it is at
 * @param done steps of it
 * @param total steps of it; 0 where it has none
 * @param reports in the steps that are done
 * @param inStage how long the stage has taken so far
 * @param inAll how long the build has taken so far
 */
record Headway(
    BuildProgress.Stage stage, int done, int total, int reports, Duration inStage, Duration inAll) {

  boolean hasSteps() {
    return total > 0;
  }

  /**
   * The seconds until the stage ends when it goes on like this, rounded up; unknown before the
   * first step is done.
   */
  OptionalLong secondsLeft() {
    if (done == 0 || !hasSteps()) {
      return OptionalLong.empty();
    }
    long millis = inStage.toMillis() * (total - done) / done;
    return OptionalLong.of((millis + 999) / 1000);
  }
}
