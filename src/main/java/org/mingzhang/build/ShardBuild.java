package org.mingzhang.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.publish.SourceSums;
import org.mingzhang.publish.file.Folders;
import org.mingzhang.publish.file.IoFailure;
import org.mingzhang.publish.part.KeptRecords;
import org.mingzhang.publish.part.PartStore;
import org.mingzhang.publish.part.PartSums;
import org.mingzhang.publish.part.Shard;
import org.mingzhang.publish.part.StagedPart;

/**
 * All stages for some of the units, into a folder of parts that can be carried to where the site is
 * put together. Nothing is published.
 */
public final class ShardBuild {

  private final Path folder;
  private final Path out;
  private final BuildOptions options;
  private final UnitChoice choice;
  private final BuildProgress progress;

  /**
   * A build that has not begun.
   *
   * @param folder of the site
   * @param out for the parts: missing, empty, or a folder of parts already
   * @param progress is told how far it has come
   */
  public ShardBuild(
      Path folder, Path out, BuildOptions options, UnitChoice choice, BuildProgress progress) {
    this.folder = folder;
    this.out = out;
    this.options = options;
    this.choice = choice;
    this.progress = progress;
  }

  /**
   * Makes the parts. A shard is whole or it is none: with an error in one unit there is no record
   * of it, though the parts of other units are kept for the next time.
   *
   * @param diagnostics receives every problem and every open finding of these units
   * @return no pages; published means that the shard is whole
   */
  public BuildResult run(Diagnostics diagnostics) {
    try {
      if (!isUsable()) {
        report("MZ-U058", out.toString(), diagnostics);
        return new BuildResult(0, List.of(), 0, false);
      }
      try (PartStore store = PartStore.open(out).orElse(null)) {
        if (store != null) {
          return run(store, diagnostics);
        }
      }
      report("MZ-U005", out.toString(), diagnostics);
    } catch (IOException e) {
      diagnostics.add(IoFailure.diagnostic(e, out));
    }
    return new BuildResult(0, List.of(), 0, false);
  }

  /** Whatever else is there must not be deleted, and no build may write among the sources. */
  private boolean isUsable() throws IOException {
    boolean fits =
        Files.notExists(out)
            || Files.isDirectory(out) && (Folders.isEmpty(out) || PartStore.isStore(out));
    return fits && !SourceSums.covers(folder, out);
  }

  private BuildResult run(PartStore store, Diagnostics diagnostics) throws IOException {
    progress.stage(BuildProgress.Stage.PREPARING, 0);
    Files.deleteIfExists(Shard.file(out));
    SourceSums sums = SourceSums.of(folder, store.sums());
    try (PartWorks works = new PartWorks(folder, store, sums, options.program(), progress)) {
      works.warmUp();
      SiteFrame frame = works.frame(diagnostics);
      List<String> units = units(frame, diagnostics);
      PartKeys keys = works.keys(frame);
      if (!keys.areWhole()) {
        report("MZ-U060", "site.yaml", diagnostics);
      }
      return result(
          works.units(frame, keys, units, !diagnostics.hasErrors(), kept -> {}), keys, diagnostics);
    }
  }

  private List<String> units(SiteFrame frame, Diagnostics diagnostics) {
    if (choice instanceof UnitChoice.Named named) {
      named.unknown(frame.units()).forEach(unit -> report("MZ-U059", unit, diagnostics));
    }
    return choice.of(frame.units());
  }

  private BuildResult result(List<StagedPart> parts, PartKeys keys, Diagnostics diagnostics)
      throws IOException {
    new SaidOfParts(diagnostics).tell(parts);
    boolean whole = !diagnostics.hasErrors();
    if (whole) {
      KeptRecords.write(Shard.file(out), shard(parts, keys));
    }
    Stream<String> reports = parts.stream().flatMap(part -> part.part().reports().stream());
    return new BuildResult(parts.size(), reports.toList(), 0, whole);
  }

  private Shard shard(List<StagedPart> parts, PartKeys keys) throws IOException {
    List<Shard.UnitPart> units = new ArrayList<>();
    for (StagedPart part : parts) {
      Optional<String> sum = PartSums.of(part.folder());
      String unit = part.part().unit();
      units.add(new Shard.UnitPart(unit, part.part().key(), sum.orElseThrow()));
    }
    return new Shard(options.program(), keys.common(), units);
  }

  private static void report(String code, String place, Diagnostics diagnostics) {
    diagnostics.add(Diagnostic.error(code, SourceLocation.of(place), place));
  }
}
