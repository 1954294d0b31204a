package org.mingzhang.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.mingzhang.publish.Destination;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of every command that publishes a site. */
final class PublishOptions {

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

  /**
   * Where something is written: the folder that was named, or one of that name in {@code target}.
   */
  Path target(Path site, String name) {
    return out == null ? site.resolve("target").resolve(name) : out;
  }

  /** Where the site is published. */
  Destination destination(Path site) {
    return new Destination(
        target(site, "site"),
        Optional.ofNullable(archive),
        releases == null ? OptionalInt.empty() : OptionalInt.of(releases));
  }

  boolean release() {
    return release;
  }

  boolean timings() {
    return timings;
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
