package org.mingzhang.check.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedRateTest {

  @ParameterizedTest
  @CsvSource({
    // printed, part, base, doubt of each amount, agrees
    "7.6, 228100, 3000900, 50, true",
    "7.6, -228100, 3000900, 50, true",
    "7.6, 210100, 3000900, 50, false",
    "7.60, 228100, 3000900, 0, true",
    "7.61, 228100, 3000900, 0, false",
    "100, 2790800, 2790800, 50, true",
    "100, 2776000, 2790800, 50, false",
    "100, 2780000, 2790800, 50, true",
    "49.5, 3300, 6700, 50, true",
    "49.5, 3300, 6700, 0, false",
    "0, 0, 6700, 0, true",
  })
  void agrees_when_the_amounts_can_round_to_it(
      BigDecimal printed, BigDecimal part, BigDecimal base, BigDecimal doubt, boolean agrees) {
    assertThat(new PrintedRate(printed, doubt).agrees(part, base)).isEqualTo(agrees);
  }
}
