package org.mingzhang.publish.file;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * One task on a thread of its own, beside whatever else is done meanwhile.
 *
 * @param <R> what comes of it
 */
public final class Beside<R> {

  private final FutureTask<R> task;

  private Beside(FutureTask<R> task) {
    this.task = task;
  }

  /**
   * Begins a task.
   *
   * @param name of its thread
   */
  public static <R> Beside<R> begin(String name, Workers.Task<R> work) {
    FutureTask<R> task = new FutureTask<>(work::run);
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
    return new Beside<>(task);
  }

  /**
   * Waits until it is over, also when interrupted: who went on while it still writes could not
   * delete what it writes to.
   *
   * @throws IOException the failure of the task, whatever it was
   */
  public R end() throws IOException {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
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
