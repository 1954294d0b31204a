package org.mingzhang.publish.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Does the same with many things, as many at once as there are processors. */
public final class AtOnce {

  private AtOnce() {}

  /** What is done with one thing. */
  @FunctionalInterface
  public interface Work<T, R> {

    R on(T thing) throws IOException;
  }

  /**
   * Does it with each. When it is over, all of it is, also after a failure.
   *
   * @return the results in the order of the things
   * @throws IOException the failure of the first thing that failed; those after it may be left out
   */
  public static <T, R> List<R> each(List<T> things, Work<T, R> work) throws IOException {
    try (Workers workers = new Workers()) {
      List<Workers.Result<R>> results = new ArrayList<>();
      things.forEach(thing -> results.add(workers.give(() -> work.on(thing))));
      List<R> done = new ArrayList<>();
      for (Workers.Result<R> result : results) {
        done.add(result.get());
      }
      return done;
    }
  }
}
