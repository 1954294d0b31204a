package org.mingzhang.bench.run;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a build says of its own stages: converting texts and making pages of them, which is what the
 * others do too.
 */
final class Stages {

  /** The name of the line in the results. */
  static final String NAME = "stages";

  private static final Pattern CONVERTING = line("converting narratives");
  private static final Pattern MAKING = line("making pages");

  private Stages() {}

  private static Pattern line(String stage) {
    return Pattern.compile("(?m)^ *" + stage + " +([\\d.]+)$");
  }

  /**
   * The time of both, as if all processors had shared it evenly.
   *
   * @param log of a build with {@code --timings --lang en}
   * @return empty when it does not say
   */
  static Optional<Measurement> of(String log, int processors) {
    Matcher converting = CONVERTING.matcher(log);
    Matcher making = MAKING.matcher(log);
    return converting.find() && making.find()
        ? Optional.of(measured((millis(converting) + millis(making)) / processors))
        : Optional.empty();
  }

  private static long millis(Matcher seconds) {
    return new BigDecimal(seconds.group(1)).movePointRight(3).longValue();
  }

  private static Measurement measured(long millis) {
    return new Measurement(
        millis, OptionalLong.empty(), OptionalLong.empty(), Measurement.Size.NONE);
  }
}
