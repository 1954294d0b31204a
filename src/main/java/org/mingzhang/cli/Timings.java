package org.mingzhang.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import org.mingzhang.build.BuildProgress;

/** Where the time of a build went. */
final class Timings implements BuildProgress {

  private final LongSupplier nanoTime;
  private final long began;
  private final Map<Stage, Long> stages = new EnumMap<>(Stage.class);
  private final Map<Work, LongAdder> works = new EnumMap<>(Work.class);
  private final Map<Count, LongAdder> counts = new EnumMap<>(Count.class);
  private Stage stage;
  private long stageBegan;

  /**
   * The clock runs from now on.
   *
   * @param nanoTime the time, in nanoseconds from any moment on
   */
  Timings(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    this.began = nanoTime.getAsLong();
    for (Work work : Work.values()) {
      works.put(work, new LongAdder());
    }
    for (Count count : Count.values()) {
      counts.put(count, new LongAdder());
    }
  }

  /**
   * What a build took.
   *
   * @param stages nanoseconds of each stage that was reached, in their order
   * @param works nanoseconds that all threads together worked on units
   * @param counts how many of each
   * @param total nanoseconds from beginning to end
   * @param heapBytes the most that the memory held of objects, in use or not yet cleared away
   */
  record Sum(
      Map<Stage, Long> stages,
      Map<Work, Long> works,
      Map<Count, Long> counts,
      long total,
      long heapBytes) {}

  @Override
  public synchronized void stage(Stage next, int total) {
    long now = nanoTime.getAsLong();
    end(now);
    stage = next;
    stageBegan = now;
  }

  private void end(long now) {
    if (stage != null) {
      stages.merge(stage, now - stageBegan, Long::sum);
    }
  }

  @Override
  public void count(Count what, int number) {
    counts.get(what).add(number);
  }

  @Override
  public Laps laps() {
    return new Stopwatch();
  }

  /** Ends the last stage and adds everything up. */
  synchronized Sum sum() {
    long now = nanoTime.getAsLong();
    end(now);
    stage = null;
    Map<Work, Long> worked = new EnumMap<>(Work.class);
    works.forEach((work, time) -> worked.put(work, time.sum()));
    Map<Count, Long> counted = new EnumMap<>(Count.class);
    counts.forEach((count, number) -> counted.put(count, number.sum()));
    return new Sum(new EnumMap<>(stages), worked, counted, now - began, heapBytes());
  }

  private static long heapBytes() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(peak -> peak.getUsed())
        .sum();
  }

  /** Of one thread. */
  private final class Stopwatch implements Laps {

    private long last = nanoTime.getAsLong();

    @Override
    public void end(Work work) {
      long now = nanoTime.getAsLong();
      works.get(work).add(now - last);
      last = now;
    }
  }
}
