package org.mingzhang.narrative;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import org.mingzhang.model.Narrative;

/**
 * The runtime that all conversions share: started when it is first needed, and replaced when a text
 * broke it. What breaks on one text is said of that text only.
 */
final class SharedRuntime implements AutoCloseable {

  private final ContentFolder content;
  private final Limits limits;
  private final Semaphore turns;
  private AsciidocRuntime runtime;
  private boolean warming;

  /**
   * @param threads how many texts may be converted at once
   */
  SharedRuntime(ContentFolder content, Limits limits, int threads) {
    this.content = content;
    this.limits = limits;
    this.turns = new Semaphore(threads);
  }

  /** Starts the runtime in the background. What goes wrong, a conversion will meet with and say. */
  synchronized void warmUp() {
    warming = true;
    Thread starter = new Thread(this::start, "asciidoc-start");
    starter.setDaemon(true);
    starter.start();
  }

  /** Nobody would close a runtime that was started after all was over. */
  private synchronized void start() {
    if (warming) {
      runtime();
    }
  }

  /**
   * Converts one text as soon as it is its turn.
   *
   * @return empty when that failed, and then the problems say why
   */
  Optional<RawNarrative> convert(Narrative narrative, Problems problems) {
    try {
      turns.acquire();
      try {
        return inTurn(narrative, problems);
      } finally {
        turns.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      problems.add("MZ-N017", "interrupted");
      return Optional.empty();
    }
  }

  /** Again when another text broke the runtime first: that says nothing of this one. */
  private Optional<RawNarrative> inTurn(Narrative narrative, Problems problems)
      throws InterruptedException {
    while (true) {
      AsciidocRuntime used = runtime();
      Problems ofAsciidoc = new Problems(problems.source());
      try {
        RawNarrative raw = used.convert(narrative.text(), ofAsciidoc);
        problems.addAll(ofAsciidoc);
        return Optional.of(raw);
      } catch (TimeoutException e) {
        if (abandon(used)) {
          problems.add("MZ-N002", Long.toString(limits.time().toSeconds()));
          return Optional.empty();
        }
      } catch (ExecutionException e) {
        // It may have run out of memory or of stack: what is left of it is not to be trusted.
        if (abandon(used)) {
          problems.addAll(ofAsciidoc);
          failed(e.getCause(), problems);
          return Optional.empty();
        }
      } catch (RejectedExecutionException e) {
        abandon(used);
      } catch (InterruptedException e) {
        abandon(used);
        throw e;
      }
    }
  }

  private static void failed(Throwable cause, Problems problems) {
    if (cause instanceof StackOverflowError) {
      problems.add("MZ-N052");
    } else {
      problems.add("MZ-N017", cause.toString());
    }
  }

  private synchronized AsciidocRuntime runtime() {
    if (runtime == null) {
      runtime = AsciidocRuntime.start(content, limits);
    }
    return runtime;
  }

  /**
   * What failed once is not to be trusted again; a later conversion starts another runtime.
   *
   * @return whether it was trusted until now
   */
  private synchronized boolean abandon(AsciidocRuntime failed) {
    boolean first = failed == runtime;
    if (first) {
      runtime.abandon();
      runtime = null;
    }
    return first;
  }

  /** Ends the runtime if it was started; a later conversion starts another. */
  @Override
  public synchronized void close() {
    warming = false;
    if (runtime != null) {
      runtime.close();
      runtime = null;
    }
  }
}
