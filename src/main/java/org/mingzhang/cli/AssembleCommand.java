package org.mingzhang.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mingzhang.build.BuildOptions;
import org.mingzhang.build.BuildResult;
import org.mingzhang.build.SiteBuild;
import org.mingzhang.diagnostic.Diagnostics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts shards together, which {@code build --shard} made on any machines, and publishes. */
@Command(mixinStandardHelpOptions = true)
final class AssembleCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "${bundle:label.folder}", descriptionKey = "shards")
  private List<Path> shards;

  @Mixin private CommonOptions common;

  @Mixin private PublishOptions publish;

  AssembleCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    BuildOutcome outcome = new BuildOutcome(console);
    Diagnostics diagnostics = new Diagnostics();
    BuildOptions options =
        new BuildOptions(
            Version.current(), Version.program(), publish.release(), Optional.empty(), shards);
    Path site = common.site();
    WatchedBuild watched = new WatchedBuild(console, publish.timings());
    BuildResult result =
        watched.run(
            progress ->
                new SiteBuild(site, publish.destination(site), options, progress).run(diagnostics));
    return outcome.ofSite(result, publish.target(site, "site"), diagnostics, watched.table());
  }
}
