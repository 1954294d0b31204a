package org.mingzhang.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mingzhang.build.BuildOptions;
import org.mingzhang.build.BuildResult;
import org.mingzhang.build.ShardBuild;
import org.mingzhang.build.SiteBuild;
import org.mingzhang.build.UnitChoice;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.publish.part.PartStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The main job: reads, checks, bakes, publishes. */
@Command(mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CommonOptions common;

  @Mixin private PublishOptions publish;

  @Mixin private ChoiceOptions some;

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
    Path site = common.site();
    Path target = publish.target(site, "site");
    BuildOptions options = options(kept(site, target));
    WatchedBuild watched = new WatchedBuild(console, publish.timings());
    BuildResult result =
        watched.run(
            progress ->
                new SiteBuild(site, publish.destination(site), options, progress).run(diagnostics));
    return outcome.ofSite(result, target, diagnostics, watched.table());
  }

  /** What is demanded of a release is asked when the shards are put together. */
  private int shard(UnitChoice choice) {
    BuildOutcome outcome = new BuildOutcome(console);
    Diagnostics diagnostics = new Diagnostics();
    Path target = publish.target(common.site(), "shard");
    BuildOptions options = options(Optional.empty());
    WatchedBuild watched = new WatchedBuild(console, publish.timings());
    BuildResult result =
        watched.run(
            progress ->
                new ShardBuild(common.site(), target, options, choice, progress).run(diagnostics));
    return outcome.ofShard(result, target, diagnostics, watched.table());
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
