package org.mingzhang.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.mingzhang.build.BuildOptions;
import org.mingzhang.build.BuildProgress;
import org.mingzhang.build.BuildResult;
import org.mingzhang.build.SiteBuild;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.publish.Destination;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

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

  @Option(
      names = "--releases",
      paramLabel = "N",
      arity = "0..1",
      fallbackValue = "" + Destination.DEFAULT_RELEASES,
      converter = Keep.class,
      descriptionKey = "releases")
  private Integer releases;

  @Option(names = "--timings", descriptionKey = "timings")
  private boolean timings;

  BuildCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    long started = System.nanoTime();
    Diagnostics diagnostics = new Diagnostics();
    Path site = common.site();
    Path target = out == null ? site.resolve("target").resolve("site") : out;
    Destination destination =
        new Destination(
            target,
            Optional.ofNullable(archive),
            releases == null ? OptionalInt.empty() : OptionalInt.of(releases));
    Timings measured = new Timings(System::nanoTime);
    BuildResult result = run(site, destination, options(site, target), measured, diagnostics);
    Messages messages = new Messages(console, diagnostics);
    messages.print(console.err());
    if (timings) {
      new TimingsTable(console.words()).lines(measured.sum()).forEach(console.err()::println);
    }
    if (!result.published()) {
      int unread = Unread.count(result.reports(), diagnostics);
      console.say("build.failed", messages.errors(), messages.warnings(), unread);
      return ExitCode.PROBLEMS;
    }
    console.say(
        "build.done",
        target.toString(),
        result.units(),
        result.reports().size(),
        result.pages(),
        messages.warnings(),
        Version.seconds(System.nanoTime() - started));
    return ExitCode.OK;
  }

  private BuildResult run(
      Path site,
      Destination destination,
      BuildOptions options,
      Timings measured,
      Diagnostics diagnostics) {
    try (ProgressDisplay display =
        new ProgressDisplay(console, Terminal.isWatched(System.getenv()), System::nanoTime)) {
      List<BuildProgress> listeners = timings ? List.of(display, measured) : List.of(display);
      display.start();
      return new SiteBuild(site, destination, options, BuildProgress.all(listeners))
          .run(diagnostics);
    }
  }

  private BuildOptions options(Path site, Path target) {
    return new BuildOptions(Version.current(), Version.program(), release, kept(site, target));
  }

  /**
   * What is kept lies where everything lies that can be made again; a site that is built elsewhere
   * only gets no such folder for it.
   */
  private static Optional<Path> kept(Path site, Path target) {
    Path made = site.resolve("target").toAbsolutePath().normalize();
    Path kept = made.resolve("parts");
    return target.toAbsolutePath().normalize().startsWith(made) || Files.isDirectory(kept)
        ? Optional.of(kept)
        : Optional.empty();
  }

  /** How many releases can be kept: at least the one that is published. */
  static final class Keep implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String value) {
      if (!value.matches("[1-9]\\d{0,2}")) {
        throw new TypeConversionException(value);
      }
      return Integer.valueOf(value);
    }
  }
}
