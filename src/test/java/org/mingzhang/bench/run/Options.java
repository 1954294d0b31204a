package org.mingzhang.bench.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.mingzhang.bench.province.ProvincePlan;

/**
 * What was asked for.
 *
 * @param only names of tasks; empty for all
 * @param antora whether Antora may be installed and measured
 */
record Options(ProvincePlan plan, int runs, Set<String> only, boolean antora) {

  private static final int REPORTS = 1000;
  private static final int RUNS = 3;

  /**
   * Reads a command line.
   *
   * @throws IllegalArgumentException for what is not an option, or has no value
   */
  static Options of(String... args) {
    ProvincePlan usual = ProvincePlan.of(REPORTS);
    int reports = REPORTS;
    int years = usual.yearsPerUnit();
    long seed = usual.seed();
    int runs = RUNS;
    Set<String> only = Set.of();
    boolean antora = false;
    Deque<String> rest = new ArrayDeque<>(List.of(args));
    while (!rest.isEmpty()) {
      String option = rest.pop();
      switch (option) {
        case "--reports" -> reports = number(option, rest);
        case "--years" -> years = number(option, rest);
        case "--seed" -> seed = number(option, rest);
        case "--runs" -> runs = number(option, rest);
        case "--only" -> only = Set.of(value(option, rest).split(","));
        case "--antora" -> antora = true;
        default -> throw new IllegalArgumentException("unknown option " + option);
      }
    }
    return new Options(new ProvincePlan(reports, years, seed), runs, only, antora);
  }

  boolean wants(String task) {
    return only.isEmpty() || only.contains(task);
  }

  private static int number(String option, Deque<String> rest) {
    return Integer.parseInt(value(option, rest));
  }

  private static String value(String option, Deque<String> rest) {
    if (rest.isEmpty()) {
      throw new IllegalArgumentException(option + " has no value");
    }
    return rest.pop();
  }
}
