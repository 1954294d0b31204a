package org.mingzhang.build;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Something that is done beside a build before the build has to wait for it. It leaves nothing
 * behind but a program that is warm; what goes wrong with it is told by whoever does the same in
 * earnest.
 */
final class Ahead implements AutoCloseable {

  private final FutureTask<Void> task;

  private Ahead(Runnable work) {
    task = new FutureTask<>(work, null);
  }

  /** Begins it in the background. */
  static Ahead begin(Runnable work) {
    Ahead ahead = new Ahead(work);
    Thread thread = new Thread(ahead.task, "ahead");
    thread.setDaemon(true);
    thread.start();
    return ahead;
  }

  /** Waits until it is over, unless interrupted: it may use what the build deletes at its end. */
  @Override
  public void close() {
    try {
      task.get();
    } catch (ExecutionException e) {
      return; // whoever did the same told it
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
