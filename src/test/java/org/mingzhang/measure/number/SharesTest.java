package org.mingzhang.measure.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SharesTest {

  @Test
  void servesTheFirstOfEqualRemainders() {
    assertThat(Shares.percentages(numbers("1", "1", "1"), new BigDecimal("3")))
        .isEqualTo(numbers("33.34", "33.33", "33.33"));
  }

  @Test
  void roundsEachByItselfWhenTheSumIsNotTheWhole() {
    assertThat(Shares.percentages(numbers("1", "1"), new BigDecimal("3")))
        .isEqualTo(numbers("33.33", "33.33"));
  }

  @Property
  void addToOneHundredAndStayWithinOneUnitOfTheLastDecimal(
      @ForAll @Size(min = 2, max = 20)
          List<@BigRange(min = "0.01", max = "9999999") @Scale(2) BigDecimal> parts) {
    BigDecimal whole = sum(parts);

    List<BigDecimal> percentages = Shares.percentages(parts, whole);

    assertThat(sum(percentages)).isEqualByComparingTo("100");
    for (int i = 0; i < parts.size(); i++) {
      BigDecimal exact = parts.get(i).scaleByPowerOfTen(2);
      BigDecimal off = percentages.get(i).multiply(whole).subtract(exact).abs();
      assertThat(off).isLessThan(whole.scaleByPowerOfTen(-2));
    }
  }

  private static BigDecimal sum(List<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static List<BigDecimal> numbers(String... numbers) {
    return Stream.of(numbers).map(BigDecimal::new).toList();
  }
}
