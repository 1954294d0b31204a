package org.mingzhang.bench.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StagesTest {

  @Test
  void convertingAndWritingAreSharedByAllProcessors() {
    String log =
        """
        step (seconds)                            wall   all threads
        units                                    49.10
          converting narratives                                21.08
          writing pages and downloads                          32.50
        """;

    assertThat(Stages.of(log, 2)).map(Measurement::wallMillis).contains(26_790L);
  }

  @Test
  void aBuildThatSaysNothingOfItsStagesHasNone() {
    assertThat(Stages.of("334 units, 1,000 reports", 2)).isEmpty();
  }
}
