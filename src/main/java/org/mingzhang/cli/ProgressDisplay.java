package org.mingzhang.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.mingzhang.build.BuildProgress;

/**
 * Shows how far a build has come: to somebody who watches, a bar once it takes longer than a
 * second; into a log, a line every ten seconds. Nothing is left of the bar.
 */
final class ProgressDisplay implements BuildProgress, AutoCloseable {

  private static final Duration BAR_AFTER = Duration.ofSeconds(1);
  private static final Duration LINE_EVERY = Duration.ofSeconds(10);
  private static final long TICK_MILLIS = 100;

  private final PrintStream stream;
  private final HeadwayText text;
  private final boolean watched;
  private final LongSupplier nanoTime;
  private final long began;
  private final ScheduledExecutorService ticks =
      Executors.newSingleThreadScheduledExecutor(ProgressDisplay::thread);
  private Stage stage = Stage.PREPARING;
  private long stageBegan;
  private int done;
  private int total;
  private int reports;
  private Duration lastLine = Duration.ZERO;
  private String shown = "";

  /**
   * A display that shows nothing yet.
   *
   * @param watched whether on a terminal
   * @param nanoTime the time, in nanoseconds from any moment on
   */
  ProgressDisplay(Console console, boolean watched, LongSupplier nanoTime) {
    this.stream = console.err();
    this.text = new HeadwayText(console.words());
    this.watched = watched;
    this.nanoTime = nanoTime;
    this.began = nanoTime.getAsLong();
    this.stageBegan = began;
  }

  /** Begins to show, ten times a second at most. */
  ProgressDisplay start() {
    ticks.scheduleWithFixedDelay(this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    return this;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "progress");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public synchronized void stage(Stage next, int steps) {
    stage = next;
    stageBegan = nanoTime.getAsLong();
    total = steps;
    done = 0;
    reports = 0;
  }

  @Override
  public synchronized void step(int more) {
    done++;
    reports += more;
  }

  /** Shows what there is to show now. */
  synchronized void tick() {
    long now = nanoTime.getAsLong();
    Duration inAll = Duration.ofNanos(now - began);
    Headway headway =
        new Headway(stage, done, total, reports, Duration.ofNanos(now - stageBegan), inAll);
    if (watched && inAll.compareTo(BAR_AFTER) > 0) {
      show(text.bar(headway));
    } else if (!watched && inAll.minus(lastLine).compareTo(LINE_EVERY) >= 0) {
      stream.println(text.line(headway));
      lastLine = inAll;
    }
  }

  /** Writes over what is shown; what sticks out behind it is blanked. */
  private void show(String next) {
    if (!next.equals(shown)) {
      String blank = " ".repeat(Math.max(0, Columns.width(shown) - Columns.width(next)));
      stream.print("\r" + next + blank + (next.isEmpty() ? "\r" : ""));
      stream.flush();
      shown = next;
    }
  }

  /** Leaves the line as empty as it was. */
  @Override
  public void close() {
    ticks.shutdownNow();
    synchronized (this) {
      show("");
    }
  }
}
