package org.mingzhang.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.mingzhang.publish.part.Part;
import org.mingzhang.publish.part.PartFolder;
import org.mingzhang.publish.part.PartStore;
import org.mingzhang.publish.part.StagedPart;

/** The parts of units: those that are kept and still good, and the others made. */
final class UnitParts {

  private final PartStore store;
  private final Freshness freshness;
  private final PartMaker maker;
  private final BuildProgress progress;

  UnitParts(PartStore store, Freshness freshness, PartMaker maker, BuildProgress progress) {
    this.store = store;
    this.freshness = freshness;
    this.maker = maker;
    this.progress = progress;
  }

  /**
   * The parts of these units, in their order. As many are made at once as there are processors, so
   * that no more units than that are in memory.
   *
   * @throws IOException when a part cannot be written
   */
  List<StagedPart> of(List<String> units) throws IOException {
    progress.stage(BuildProgress.Stage.UNITS, units.size());
    ExecutorService makers = Executors.newFixedThreadPool(threads());
    try {
      List<Future<StagedPart>> parts = new ArrayList<>();
      units.forEach(unit -> parts.add(makers.submit(() -> of(unit))));
      List<StagedPart> done = new ArrayList<>();
      for (Future<StagedPart> part : parts) {
        done.add(part.get());
      }
      return done;
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      end(makers);
    }
  }

  /** Waits for those at work: what they write must not come back after it was deleted. */
  private static void end(ExecutorService makers) {
    makers.shutdownNow();
    boolean interrupted = false;
    while (!makers.isTerminated()) {
      try {
        makers.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static int threads() {
    return Runtime.getRuntime().availableProcessors();
  }

  private StagedPart of(String unit) throws IOException {
    PartFolder place = store.unit(unit);
    BuildProgress.Laps laps = progress.laps();
    Optional<Part> kept = place.read().filter(part -> isGood(part, place));
    laps.end(BuildProgress.Work.FINDING_KEPT);
    Part part = kept.isPresent() ? kept.get() : maker.make(unit, place, laps);
    tell(part, kept.isPresent());
    return store.staged(part);
  }

  private void tell(Part part, boolean kept) {
    progress.count(kept ? BuildProgress.Count.UNITS_KEPT : BuildProgress.Count.UNITS_MADE, 1);
    progress.count(BuildProgress.Count.FILES_WRITTEN, kept ? 0 : part.files().size());
    progress.step(part.reports().size());
  }

  /** Whether making it again would give the same, and its files are what they were. */
  private boolean isGood(Part part, PartFolder place) {
    return freshness.isFresh(part) && place.isWhole(part);
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
