package org.mingzhang.bench.run;

import java.nio.file.Path;
import java.util.List;

/** One thing to measure, again and again. */
interface Task {

  /** What it is called on the command line and in the results. */
  String name();

  /**
   * Brings the files into the state from which it is measured; not timed.
   *
   * @param run counted from 1
   */
  void before(int run);

  List<String> command();

  /** Where the command runs. */
  Path folder();

  /** What it writes. */
  Path output();

  /** Measures it once. */
  default Measurement measure(int run, Path log) {
    before(run);
    Measurement measured = Fork.run(command(), folder(), log);
    return new Measurement(
        measured.wallMillis(), measured.cpuMillis(), measured.peakKib(), Trees.size(output()));
  }
}
