package org.mingzhang.narrative;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.ast.Document;

/**
 * Asciidoctor, on a thread of its own so that a text it cannot get through in time can be given up.
 * Starting it takes seconds; a runtime that was given up is to be closed and replaced.
 */
final class AsciidocRuntime implements AutoCloseable {

  /**
   * Where Asciidoctor tells everything a second time, to the standard error. Held here because the
   * log manager keeps loggers by weak references only.
   */
  private static final Logger SECOND_LOG = Logger.getLogger("asciidoctor");

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final int SLOWEST = 10;

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread worker = new Thread(task, "asciidoc");
            worker.setDaemon(true);
            workerId = worker.getId();
            return worker;
          });
  private volatile long workerId;
  private final Session session = new Session();
  private final Limits limits;
  private final Asciidoctor asciidoctor;

  private AsciidocRuntime(ContentFolder content, Limits limits) {
    this.limits = limits;
    SECOND_LOG.setUseParentHandlers(false);
    asciidoctor = Asciidoctor.Factory.create();
    asciidoctor.registerLogHandler(new AsciidocLog(session));
    var extensions = asciidoctor.javaExtensionRegistry();
    extensions.includeProcessor(new ContentIncludes(content, limits, session));
    extensions.inlineMacro(new FigureMacro(session));
    for (Marker block : List.of(Marker.CHART, Marker.TABLE, Marker.FINDINGS)) {
      extensions.blockMacro(new BlockMarker(block, session));
    }
  }

  static AsciidocRuntime start(ContentFolder content, Limits limits) {
    return new AsciidocRuntime(content, limits);
  }

  /**
   * Converts one text. Not for two threads at once.
   *
   * @throws TimeoutException when it took too long; the runtime is of no use any more
   * @throws ExecutionException when Asciidoctor failed
   */
  RawNarrative convert(String text, Problems problems)
      throws TimeoutException, ExecutionException, InterruptedException {
    Future<RawNarrative> conversion =
        thread.submit(
            () -> {
              session.begin(problems);
              Document document = asciidoctor.load(text, AsciidocSettings.options());
              TableHeaders.check(document, problems);
              return RawNarrative.of(document);
            });
    return await(conversion, processorTime());
  }

  /**
   * Waits as long as the thread itself was busy: on a machine with much else to do, a text is not
   * refused for what others take. Ten times as long by the clock is too long all the same.
   */
  private RawNarrative await(Future<RawNarrative> conversion, long begin)
      throws TimeoutException, ExecutionException, InterruptedException {
    long pauses = limits.time().multipliedBy(SLOWEST).dividedBy(PAUSE);
    for (long pause = 0; pause < pauses; pause++) {
      try {
        return conversion.get(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (processorTime() - begin > limits.time().toNanos()) {
          throw e;
        }
      }
    }
    throw new TimeoutException();
  }

  /** Nanoseconds that the worker was busy so far; by the clock where a system does not count. */
  private long processorTime() {
    long counted = THREADS.isThreadCpuTimeSupported() ? THREADS.getThreadCpuTime(workerId) : -1;
    return counted < 0 ? System.nanoTime() : counted;
  }

  /**
   * Leaves the runtime as it is after a failure. Closing it in order could wait for ever: a thread
   * that ran out of stack inside it may still hold its locks.
   */
  void abandon() {
    thread.shutdownNow();
  }

  /** Ends the runtime after its last conversion. */
  @Override
  public void close() {
    thread.shutdown();
    asciidoctor.close();
  }
}
