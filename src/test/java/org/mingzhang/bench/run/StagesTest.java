package org.mingzhang.bench.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StagesTest {

  @Test
  void convertingAndMakingPagesAreSharedByAllProcessors() {
    String log =
        """
        step (seconds)                            wall   all threads
        units                                    49.10
          converting narratives                                21.08
          making pages                                         32.50
          writing downloads and search files                   14.00
        """;

    assertThat(Stages.of(log, 2)).map(Measurement::wallMillis).contains(26_790L);
  }

  @Test
  void aBuildThatSaysNothingOfItsStagesHasNone() {
    assertThat(Stages.of("334 units, 1,000 reports", 2)).isEmpty();
  }
}
