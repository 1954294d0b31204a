package org.mingzhang.publish.file;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * As many threads as there are processors, which do in its order what they are given. When they are
 * closed, all of it is over, also after a failure: what somebody still writes would come back after
 * it was deleted.
 */
public final class Workers implements AutoCloseable {

  private final ExecutorService threads = Executors.newFixedThreadPool(number());

  /** How many there are. */
  public static int number() {
    return Runtime.getRuntime().availableProcessors();
  }

  /** Work on nothing in particular. */
  @FunctionalInterface
  public interface Task<R> {

    R run() throws IOException;
  }

  /** What will have come of a task. */
  @FunctionalInterface
  public interface Result<R> {

    /**
     * Waits for it.
     *
     * @throws IOException the failure of the task
     */
    R get() throws IOException;
  }

  /** Gives them something to do after all that they were given before. */
  public <R> Result<R> give(Task<R> task) {
    Future<R> future = threads.submit(task::run);
    return () -> result(future);
  }

  private static <R> R result(Future<R> future) throws IOException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** What was not begun yet is left out. */
  @Override
  public void close() {
    threads.shutdownNow();
    boolean interrupted = false;
    while (!threads.isTerminated()) {
      try {
        threads.awaitTermination(1, TimeUnit.MINUTES);
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
