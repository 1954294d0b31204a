package org.mingzhang.narrative;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Threads of their own for work that may not come to an end. There are as many as there are callers
 * at once; each waits for its own work.
 */
final class BusyWorkers {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final int SLOWEST = 10;

  private final Duration limit;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread worker = new Thread(task, "asciidoc");
            worker.setDaemon(true);
            return worker;
          });
  private volatile boolean given;

  /**
   * @param limit of one work, in time that its thread was busy
   */
  BusyWorkers(Duration limit) {
    this.limit = limit;
  }

  /**
   * Waits as long as the thread itself was busy: on a machine with much else to do, a text is not
   * refused for what others take. Ten times as long by the clock is too long all the same.
   *
   * @throws TimeoutException when it took too long; it may go on for ever
   * @throws ExecutionException when the work failed
   */
  <T> T run(Callable<T> work) throws TimeoutException, ExecutionException, InterruptedException {
    Timed<T> timed = new Timed<>(work);
    Future<T> result = threads.submit(timed);
    long pauses = limit.multipliedBy(SLOWEST).dividedBy(PAUSE);
    long sinceGivenUp = 0;
    for (long pause = 0; pause < pauses; pause++) {
      try {
        return result.get(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        sinceGivenUp += given ? PAUSE.toNanos() : 0;
        if (timed.busy() > limit.toNanos() || sinceGivenUp > limit.toNanos()) {
          break;
        }
      } catch (InterruptedException e) {
        result.cancel(true);
        throw e;
      }
    }
    result.cancel(true);
    throw new TimeoutException();
  }

  /**
   * Takes no more work. What others are at may come to its end, but is not waited for much longer:
   * a thread that does not end may hold what they need.
   */
  void giveUp() {
    given = true;
    threads.shutdown();
  }

  /** Takes no more work; what is under way comes to its end. */
  void end() {
    threads.shutdown();
  }

  /** Work that knows how long its thread was busy with it. */
  private static final class Timed<T> implements Callable<T> {

    private final Callable<T> work;
    private volatile long thread = -1;
    private volatile long begin;

    Timed(Callable<T> work) {
      this.work = work;
    }

    @Override
    public T call() throws Exception {
      long id = Thread.currentThread().getId();
      begin = counted(id);
      thread = id;
      return work.call();
    }

    /** Nanoseconds; by the clock where a system does not count. */
    long busy() {
      return thread < 0 ? 0 : counted(thread) - begin;
    }

    private static long counted(long id) {
      long counted = THREADS.isThreadCpuTimeSupported() ? THREADS.getThreadCpuTime(id) : -1;
      return counted < 0 ? System.nanoTime() : counted;
    }
  }
}
