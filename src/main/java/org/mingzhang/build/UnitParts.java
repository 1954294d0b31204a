package org.mingzhang.build;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
   * @param ahead is given the parts that are kept before the others are made, if there are others
   * @throws IOException when a part cannot be written
   */
  List<StagedPart> of(List<String> units, Consumer<List<StagedPart>> ahead) throws IOException {
    progress.stage(BuildProgress.Stage.UNITS, units.size());
    List<StagedPart> kept =
        AtOnce.each(units, this::kept).stream().flatMap(Optional::stream).toList();
    if (kept.size() == units.size()) {
      return kept;
    }
    ahead.accept(kept);
    Map<String, StagedPart> known =
        kept.stream().collect(Collectors.toMap(part -> part.part().unit(), part -> part));
    return AtOnce.each(units, unit -> known.containsKey(unit) ? known.get(unit) : made(unit));
  }

  private Optional<StagedPart> kept(String unit) throws IOException {
    PartFolder place = store.unit(unit);
    BuildProgress.Laps laps = progress.laps();
    Optional<Part> kept = place.read().filter(part -> isGood(part, place));
    laps.end(BuildProgress.Work.FINDING_KEPT);
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    told(kept.get(), BuildProgress.Count.UNITS_KEPT);
    return Optional.of(store.staged(kept.get()));
  }

  private StagedPart made(String unit) throws IOException {
    Part part = maker.make(unit, store.unit(unit), progress.laps());
    progress.count(BuildProgress.Count.FILES_WRITTEN, part.files().size());
    told(part, BuildProgress.Count.UNITS_MADE);
    return store.staged(part);
  }

  private void told(Part part, BuildProgress.Count how) {
    progress.count(how, 1);
    progress.step(part.reports().size());
  }

  /** Whether making it again would give the same, and its files are what they were. */
  private boolean isGood(Part part, PartFolder place) {
    return freshness.isFresh(part) && place.isWhole(part);
  }
}
