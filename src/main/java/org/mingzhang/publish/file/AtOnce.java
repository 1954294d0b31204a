package org.mingzhang.publish.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Does the same with many things, as many at once as there are processors. When it is over, all of
 * it is, also after a failure: what somebody still writes would come back after it was deleted.
 */
public final class AtOnce {

  private AtOnce() {}

  /** What is done with one thing. */
  @FunctionalInterface
  public interface Work<T, R> {

    R on(T thing) throws IOException;
  }

  /**
   * Does it with each.
   *
   * @return the results in the order of the things
   * @throws IOException the failure of the first thing that failed; those after it may be left out
   */
  public static <T, R> List<R> each(List<T> things, Work<T, R> work) throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(threads());
    try {
      List<Future<R>> results = new ArrayList<>();
      things.forEach(thing -> results.add(workers.submit(() -> work.on(thing))));
      List<R> done = new ArrayList<>();
      for (Future<R> result : results) {
        done.add(result.get());
      }
      return done;
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      end(workers);
    }
  }

  private static int threads() {
    return Runtime.getRuntime().availableProcessors();
  }

  private static void end(ExecutorService workers) {
    workers.shutdownNow();
    boolean interrupted = false;
    while (!workers.isTerminated()) {
      try {
        workers.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static IOException failure(Throwable cause) {
    if (cause instanceof IOException failure) {
      return failure;
    }
    if (cause instanceof RuntimeException failure) {
      throw failure;
    }
    if (cause instanceof Error failure) {
      throw failure;
    }
    return new IOException(cause);
  }
}
