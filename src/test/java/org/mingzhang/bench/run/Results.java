package org.mingzhang.bench.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.IntStream;

/** All measurements, task by task in the order of their first run. */
final class Results {

  private final Map<String, List<Measurement>> tasks = new LinkedHashMap<>();

  void add(String task, Measurement measurement) {
    tasks.computeIfAbsent(task, name -> new ArrayList<>()).add(measurement);
  }

  List<String> tasks() {
    return List.copyOf(tasks.keySet());
  }

  /** The runs of a task, the first run first. */
  List<Measurement> of(String task) {
    return List.copyOf(tasks.getOrDefault(task, List.of()));
  }

  /** The median of some figure of a task; empty when a run has none. */
  OptionalDouble median(String task, Function<Measurement, OptionalLong> figure) {
    List<OptionalLong> values = of(task).stream().map(figure).toList();
    return values.stream().anyMatch(OptionalLong::isEmpty)
        ? OptionalDouble.empty()
        : median(values.stream().mapToDouble(OptionalLong::getAsLong).sorted().toArray());
  }

  /**
   * How much longer a task took than another: the median of the ratios within each run, since both
   * of a run had the same machine.
   *
   * @return empty when one of them was not measured
   */
  OptionalDouble ratio(String task, String other) {
    List<Measurement> ours = of(task);
    List<Measurement> theirs = of(other);
    return median(
        IntStream.range(0, Math.min(ours.size(), theirs.size()))
            .mapToDouble(i -> (double) ours.get(i).wallMillis() / theirs.get(i).wallMillis())
            .sorted()
            .toArray());
  }

  private static OptionalDouble median(double[] sorted) {
    int half = sorted.length / 2;
    if (sorted.length == 0) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2);
  }
}
