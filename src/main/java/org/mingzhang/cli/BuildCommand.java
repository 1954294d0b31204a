package org.mingzhang.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mingzhang.build.BuildOptions;
import org.mingzhang.build.BuildProgress;
import org.mingzhang.build.BuildResult;
import org.mingzhang.build.ShardBuild;
import org.mingzhang.build.SiteBuild;
import org.mingzhang.build.UnitChoice;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.publish.part.PartStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The main job: reads, checks, bakes, publishes. */
@Command(name = "build", mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CommonOptions common;

  @Mixin private PublishOptions publish;

  @Mixin private ChoiceOptions some;

  @Option(names = "--timings", descriptionKey = "timings")
  private boolean timings;

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return some.choice().map(this::shard).orElseGet(this::site);
  }

  private int site() {
    BuildOutcome outcome = new BuildOutcome(console);
    Diagnostics diagnostics = new Diagnostics();
    Path target = publish.target(common.site(), "site");
    Timings measured = new Timings(System::nanoTime);
    BuildResult result = run(options(kept(common.site(), target)), measured, diagnostics);
    List<String> table =
        timings ? new TimingsTable(console.words()).lines(measured.sum()) : List.of();
    return outcome.ofSite(result, target, diagnostics, table);
  }

  private BuildResult run(BuildOptions options, Timings measured, Diagnostics diagnostics) {
    try (ProgressDisplay display =
        new ProgressDisplay(console, Terminal.isWatched(System.getenv()), System::nanoTime)) {
      List<BuildProgress> listeners = timings ? List.of(display, measured) : List.of(display);
      display.start();
      Path site = common.site();
      return new SiteBuild(site, publish.destination(site), options, BuildProgress.all(listeners))
          .run(diagnostics);
    }
  }

  /** What is demanded of a release is asked when the shards are put together. */
  private int shard(UnitChoice choice) {
    BuildOutcome outcome = new BuildOutcome(console);
    Diagnostics diagnostics = new Diagnostics();
    Path target = publish.target(common.site(), "shard");
    BuildResult result =
        new ShardBuild(common.site(), target, options(Optional.empty()), choice).run(diagnostics);
    return outcome.ofShard(result, target, diagnostics);
  }

  private BuildOptions options(Optional<Path> kept) {
    return new BuildOptions(Version.current(), Version.program(), publish.release(), kept);
  }

  /**
   * What is kept lies where everything lies that can be made again; a site that is built elsewhere
   * only gets no such folder for it.
   */
  private static Optional<Path> kept(Path site, Path target) {
    Path made = site.resolve("target").toAbsolutePath().normalize();
    Path kept = PartStore.inside(site);
    return target.toAbsolutePath().normalize().startsWith(made) || Files.isDirectory(kept)
        ? Optional.of(kept)
        : Optional.empty();
  }
}
