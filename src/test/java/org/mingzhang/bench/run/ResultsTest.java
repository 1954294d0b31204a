package org.mingzhang.bench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ResultsTest {

  private final Results results = new Results();

  @Test
  void aRatioIsTheMedianOfTheRatiosWithinEachRun() {
    measured("cold", 100, 300, 200);
    measured("jbake", 400, 600, 1_000);

    assertThat(results.ratio("jbake", "cold")).hasValue(4);
    assertThat(results.ratio("jbake", "hugo")).isEmpty();
  }

  @Test
  void theMedianOfTwoRunsLiesBetweenThem() {
    measured("cold", 100, 300);

    assertThat(results.median("cold", m -> OptionalLong.of(m.wallMillis()))).hasValue(200);
    assertThat(results.median("cold", Measurement::peakKib)).isEmpty();
  }

  @Test
  void whatTheSystemDoesNotTellIsLeftOpenInThePrintouts() {
    measured("cold", 1_500);

    assertThat(Printout.table("a machine", results))
        .containsPattern("cold +1\\.50 +- +- +1 +0\\.00 +1\\.00 +- +- +1\\.50");
    assertThat(Printout.json("a machine", results))
        .contains("{\"wallMillis\": 1500, \"cpuMillis\": null, \"peakKib\": null, \"files\": 1,");
  }

  private void measured(String task, long... walls) {
    for (long wall : walls) {
      results.add(
          task,
          new Measurement(
              wall, OptionalLong.empty(), OptionalLong.empty(), new Measurement.Size(1, 10)));
    }
  }
}
