package org.mingzhang.bench.run;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** The results as people and programs read them. */
final class Printout {

  private static final String HEAD = "%-10s %8s %8s %9s %8s %9s %8s %8s %8s  %s%n";

  private Printout() {}

  /**
   * A table, a line for each task.
   *
   * @param about what was measured where, in one line
   */
  static String table(String about, Results results) {
    StringBuilder text = new StringBuilder(about).append(System.lineSeparator());
    text.append(
        String.format(
            Locale.ROOT,
            HEAD,
            "",
            "wall s",
            "cpu s",
            "peak MiB",
            "files",
            "MiB",
            "÷ cold",
            "÷ jbake",
            "÷ antora",
            "all walls s"));
    for (String task : results.tasks()) {
      Measurement.Size size = results.of(task).get(0).output();
      text.append(
          String.format(
              Locale.ROOT,
              HEAD,
              task,
              scaled(results.median(task, m -> OptionalLong.of(m.wallMillis())), 1_000),
              scaled(results.median(task, Measurement::cpuMillis), 1_000),
              scaled(results.median(task, Measurement::peakKib), 1_024),
              size.files(),
              scaled(OptionalDouble.of(size.bytes()), 1_024 * 1_024),
              scaled(results.ratio(task, "cold"), 1),
              scaled(results.ratio(task, "jbake"), 1),
              scaled(results.ratio(task, "antora"), 1),
              walls(task, results)));
    }
    return text.toString();
  }

  /** Every run of every task. */
  static String json(String about, Results results) {
    String tasks =
        results.tasks().stream()
            .map(task -> "    \"%s\": [%n%s%n    ]".formatted(task, runs(task, results)))
            .collect(Collectors.joining(",%n".formatted()));
    return "{%n  \"about\": \"%s\",%n  \"tasks\": {%n%s%n  }%n}%n".formatted(about, tasks);
  }

  private static String runs(String task, Results results) {
    return results.of(task).stream()
        .map(
            m ->
                "      {\"wallMillis\": %d, \"cpuMillis\": %s, \"peakKib\": %s, \"files\": %d, \"bytes\": %d}"
                    .formatted(
                        m.wallMillis(),
                        orNull(m.cpuMillis()),
                        orNull(m.peakKib()),
                        m.output().files(),
                        m.output().bytes()))
        .collect(Collectors.joining(",%n".formatted()));
  }

  private static String walls(String task, Results results) {
    return results.of(task).stream()
        .map(m -> scaled(OptionalDouble.of(m.wallMillis()), 1_000))
        .collect(Collectors.joining(" "));
  }

  private static String orNull(OptionalLong value) {
    return value.isPresent() ? Long.toString(value.getAsLong()) : "null";
  }

  private static String scaled(OptionalDouble value, int divisor) {
    return value.isPresent()
        ? String.format(Locale.ROOT, "%.2f", value.getAsDouble() / divisor)
        : "-";
  }
}
