package org.mingzhang.measure.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.model.MoneyUnit;

class DigitsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "999|999",
        "1000|1,000",
        "-999|-999",
        "-1000|-1,000",
        "6306545.19|6,306,545.19",
        "-123456.5|-123,456.5",
        "0.001|0.001",
        "1E+6|1,000,000",
        "12345678901234567890.12|12,345,678,901,234,567,890.12"
      })
  void amounts_in_yuan_are_grouped_by_thousands(String amount, String written) {
    assertThat(Digits.of(new BigDecimal(amount), MoneyUnit.YUAN)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"12345.67|12345.67", "-0.5|-0.5", "1E+4|10000"})
  void amounts_in_larger_units_are_not(String amount, String written) {
    assertThat(Digits.of(new BigDecimal(amount), MoneyUnit.WAN)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"25.5|25.50", "100|100", "99.995|100", "0.004|0", "-0.004|0", "-7.6|-7.60"})
  void percentages_have_two_decimals_or_none(String percent, String written) {
    assertThat(Percent.digits(new BigDecimal(percent))).isEqualTo(written);
  }
}
