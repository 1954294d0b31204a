package org.mingzhang.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.publish.file.AtOnce;
import org.mingzhang.publish.part.KeptRecords;
import org.mingzhang.publish.part.Part;
import org.mingzhang.publish.part.PartFolder;
import org.mingzhang.publish.part.PartStore;
import org.mingzhang.publish.part.PartSums;
import org.mingzhang.publish.part.Shard;
import org.mingzhang.publish.part.StagedPart;

/** The parts of units as they were made elsewhere: whole, and what would be made here. */
final class ShardParts {

  private final BuildOptions options;
  private final Freshness freshness;
  private final Diagnostics diagnostics;
  private final BuildProgress progress;
  private final Map<String, Path> places = new LinkedHashMap<>();
  private final List<Offer> offers = new ArrayList<>();

  /**
   * @param options name the folders and the program
   * @param diagnostics receives what speaks against a folder or a part
   */
  ShardParts(
      BuildOptions options, Freshness freshness, Diagnostics diagnostics, BuildProgress progress) {
    this.options = options;
    this.freshness = freshness;
    this.diagnostics = diagnostics;
    this.progress = progress;
  }

  /**
   * The parts of these units, in their order; those that are missing or may not be used are left
   * out, with an error each.
   *
   * @param units all of the site, sorted
   * @throws IOException when a folder cannot be read
   */
  List<StagedPart> of(List<String> units) throws IOException {
    if (!freshness.keys().areWhole()) {
      diagnostics.add(Diagnostic.error("MZ-U060", SourceLocation.of("site.yaml")));
      return List.of();
    }
    Set<String> wanted = Set.copyOf(units);
    for (Path folder : options.shards()) {
      read(folder, wanted);
    }
    String shards = Integer.toString(options.shards().size());
    units.stream()
        .filter(unit -> !places.containsKey(unit))
        .forEach(unit -> report("MZ-U055", "data/" + unit, unit, shards));
    progress.stage(BuildProgress.Stage.UNITS, offers.size());
    return AtOnce.each(offers, this::take).stream()
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(part -> part.part().unit()))
        .toList();
  }

  private void read(Path folder, Set<String> wanted) throws IOException {
    Optional<Shard> found = KeptRecords.read(Shard.file(folder), Shard.class);
    if (found.isEmpty()) {
      report("MZ-U050", folder.toString(), folder.toString());
      return;
    }
    boolean usable = isOfThisSite(folder, found.get());
    for (Shard.UnitPart unit : found.get().units()) {
      if (!wanted.contains(unit.unit())) {
        report("MZ-U053", folder.toString(), folder.toString(), unit.unit());
        continue;
      }
      Path other = places.putIfAbsent(unit.unit(), folder);
      if (other != null) {
        report("MZ-U054", folder.toString(), folder.toString(), unit.unit(), other.toString());
      } else if (usable) {
        offers.add(new Offer(folder, unit));
      }
    }
  }

  private boolean isOfThisSite(Path folder, Shard shard) {
    String name = folder.toString();
    if (!shard.program().equals(options.program())) {
      report("MZ-U051", name, name, shard.program(), options.program());
      return false;
    }
    if (!shard.common().equals(freshness.keys().common())) {
      report("MZ-U052", name, name);
      return false;
    }
    return true;
  }

  /** Looks at every byte of a part, as many parts at once as there are processors. */
  private Optional<StagedPart> take(Offer offer) throws IOException {
    BuildProgress.Laps laps = progress.laps();
    String folder = offer.folder().toString();
    Shard.UnitPart unit = offer.unit();
    PartFolder place = PartStore.unit(offer.folder(), unit.unit());
    boolean whole = PartSums.of(place).filter(unit.sum()::equals).isPresent();
    Optional<Part> part = whole ? place.read() : Optional.empty();
    if (part.isEmpty()) {
      report("MZ-U056", folder, folder, unit.unit(), "part.json");
    } else if (!part.get().key().equals(unit.key()) || !freshness.isFresh(part.get())) {
      report("MZ-U057", folder, folder, unit.unit());
      part = Optional.empty();
    } else {
      PartSums.damaged(place, part.get())
          .forEach(file -> report("MZ-U056", folder, folder, unit.unit(), file));
      place.sync();
    }
    laps.end(BuildProgress.Work.FINDING_KEPT);
    part.ifPresent(this::tell);
    return part.map(found -> StagedPart.unverified(found, place));
  }

  private void tell(Part part) {
    progress.count(BuildProgress.Count.UNITS_KEPT, 1);
    progress.step(part.reports().size());
  }

  private void report(String code, String place, String... arguments) {
    diagnostics.add(Diagnostic.error(code, SourceLocation.of(place), arguments));
  }

  /**
   * A part that may be used if nothing happened to it.
   *
   * @param folder of the shard
   */
  private record Offer(Path folder, Shard.UnitPart unit) {}
}
