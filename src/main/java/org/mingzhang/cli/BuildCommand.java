package org.mingzhang.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mingzhang.build.BuildResult;
import org.mingzhang.build.SiteBuild;
import org.mingzhang.diagnostic.Diagnostics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The main job: reads, checks, bakes, publishes. */
@Command(name = "build", mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private CommonOptions common;

  @Option(names = "--out", paramLabel = "${bundle:label.folder}", descriptionKey = "out")
  private Path out;

  @Option(names = "--release", descriptionKey = "release")
  private boolean release;

  @Option(names = "--archive", paramLabel = "FILE.zip", descriptionKey = "archive")
  private Path archive;

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    long started = System.nanoTime();
    Diagnostics diagnostics = new Diagnostics();
    Path site = common.site();
    Path target = out == null ? site.resolve("target").resolve("site") : out;
    BuildResult result =
        new SiteBuild(site, target, Version.current(), release, Optional.ofNullable(archive))
            .run(diagnostics);
    Messages messages = new Messages(console, diagnostics);
    messages.print(console.err());
    if (!result.published()) {
      int unread = Unread.count(result.site().site(), diagnostics);
      console.say("build.failed", messages.errors(), messages.warnings(), unread);
      return ExitCode.PROBLEMS;
    }
    console.say(
        "build.done",
        target.toString(),
        result.site().site().units().size(),
        result.site().site().reports().size(),
        result.pages(),
        messages.warnings(),
        Version.seconds(System.nanoTime() - started));
    return ExitCode.OK;
  }
}
