package org.mingzhang.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.mingzhang.publish.file.Workers;
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
   * @param changed units that are not kept, as far as anybody knows: making them takes longest, so
   *     some are begun while it is looked at the others
   * @param ahead is given parts that are kept while others are made, if there are others
   * @throws IOException when a part cannot be written
   */
  List<StagedPart> of(List<String> units, Set<String> changed, Consumer<List<StagedPart>> ahead)
      throws IOException {
    progress.stage(BuildProgress.Stage.UNITS, units.size());
    try (Workers workers = new Workers()) {
      Map<String, Workers.Result<StagedPart>> made = new HashMap<>();
      units.stream()
          .filter(changed::contains)
          .limit(Workers.number() - 1)
          .forEach(unit -> made.put(unit, workers.give(() -> part(unit))));
      Map<String, StagedPart> kept = kept(units, made.keySet(), workers);
      units.stream()
          .filter(unit -> !kept.containsKey(unit) && !made.containsKey(unit))
          .forEach(unit -> made.put(unit, workers.give(() -> made(unit))));
      if (!made.isEmpty()) {
        ahead.accept(List.copyOf(kept.values()));
      }
      List<StagedPart> parts = new ArrayList<>();
      for (String unit : units) {
        parts.add(kept.containsKey(unit) ? kept.get(unit) : made.get(unit).get());
      }
      return parts;
    }
  }

  /** Those that are kept, in their order, without some at which somebody else looks. */
  private Map<String, StagedPart> kept(List<String> units, Set<String> without, Workers workers)
      throws IOException {
    Map<String, Workers.Result<Optional<StagedPart>>> looks = new LinkedHashMap<>();
    units.stream()
        .filter(unit -> !without.contains(unit))
        .forEach(unit -> looks.put(unit, workers.give(() -> kept(unit))));
    Map<String, StagedPart> kept = new LinkedHashMap<>();
    for (Map.Entry<String, Workers.Result<Optional<StagedPart>>> look : looks.entrySet()) {
      look.getValue().get().ifPresent(part -> kept.put(look.getKey(), part));
    }
    return kept;
  }

  private StagedPart part(String unit) throws IOException {
    Optional<StagedPart> kept = kept(unit);
    return kept.isPresent() ? kept.get() : made(unit);
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
