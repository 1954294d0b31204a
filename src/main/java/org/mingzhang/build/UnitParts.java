package org.mingzhang.build;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.mingzhang.publish.file.AtOnce;
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
    return AtOnce.each(units, this::of);
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
}
