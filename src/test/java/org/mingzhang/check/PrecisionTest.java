package org.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Quantity;
import org.mingzhang.model.SourceRef;

class PrecisionTest {

  @ParameterizedTest
  @CsvSource({
    "279.08 万元|242.83 万元|36.25 万元, 150",
    "30 万元|29.99 万元, 50",
    "230000 元|5826995.69 元, 0",
    "120.04 万元|1200412.33 元, 50",
  })
  void of_a_sum_is_half_a_unit_of_every_figure_printed_to_the_finest_place(
      String printed, BigDecimal yuan) {
    assertThat(Precision.ofMoney(figures(printed))).isEqualByComparingTo(yuan);
  }

  @ParameterizedTest
  @CsvSource({"156 万元|156.86 万元, 5000", "1568600 元|156.86 万元, 50", "6 万元|6 万元, 5000"})
  void of_a_repeated_figure_is_half_a_unit_of_the_coarser_print(String printed, BigDecimal yuan) {
    List<Figure> both = figures(printed);
    assertThat(Precision.ofRoundedMoney(both.get(0), both.get(1))).isEqualByComparingTo(yuan);
  }

  @ParameterizedTest
  @CsvSource({"12.5 万元|6 万元|0.75 万元, 50", "300 元|2.00 元, 0"})
  void of_a_table_is_that_of_its_finest_print(String printed, BigDecimal yuan) {
    assertThat(Precision.doubtOfMoney(figures(printed))).isEqualByComparingTo(yuan);
  }

  private static List<Figure> figures(String printed) {
    return Stream.of(printed.split("\\|")).map(PrecisionTest::figure).toList();
  }

  private static Figure figure(String printed) {
    String[] parts = printed.split(" ");
    Quantity quantity = Quantity.of(new BigDecimal(parts[0]), parts[1]);
    return new Figure(printed, quantity, "", "", SourceRef.NONE);
  }
}
