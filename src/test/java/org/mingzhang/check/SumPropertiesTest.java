package org.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Quantity;
import org.mingzhang.model.SourceRef;

/** Sums are exact: a true one always holds, and one fen beside it never does. */
class SumPropertiesTest {

  private static final BigDecimal FEN = new BigDecimal("0.01");

  @Property
  void parts_make_their_sum(
      @ForAll @Size(min = 1, max = 30)
          List<@BigRange(min = "-9999999999", max = "9999999999") @Scale(2) BigDecimal> parts) {
    BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(check(sum, parts).holds()).isTrue();
  }

  @Property
  void a_fen_too_many_is_found(
      @ForAll @Size(min = 1, max = 30)
          List<@BigRange(min = "-9999999999", max = "9999999999") @Scale(2) BigDecimal> parts) {
    BigDecimal sum = parts.stream().reduce(FEN, BigDecimal::add);
    SumCheck check = check(sum, parts);
    assertThat(check.holds()).isFalse();
    assertThat(check.gap()).isEqualByComparingTo(FEN);
  }

  private static SumCheck check(BigDecimal whole, List<BigDecimal> parts) {
    return SumCheck.of(yuan(whole), parts.stream().map(SumPropertiesTest::yuan).toList())
        .orElseThrow();
  }

  private static AddressedFigure yuan(BigDecimal amount) {
    BigDecimal toTheFen = amount.setScale(2);
    Figure figure =
        new Figure(toTheFen.toPlainString(), Quantity.of(toTheFen, "元"), "", "", SourceRef.NONE);
    return new AddressedFigure("budget.total.executed", "合计", figure, SourceRef.NONE);
  }
}
