package org.mingzhang.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.mingzhang.measure.number.Digits;
import org.mingzhang.model.Comparison;
import org.mingzhang.model.Figure;
import org.mingzhang.model.MoneyUnit;
import org.mingzhang.model.Quantity;

/** Amounts as rules compare and print them. */
public final class Money {

  private Money() {}

  /** The amount in 元; empty for what is no exact amount of money. */
  public static Optional<BigDecimal> yuan(Figure figure) {
    return figure
        .quantity()
        .filter(Quantity::isExact)
        .filter(q -> q.comparison() == Comparison.UNSTATED || q.comparison() == Comparison.EQUAL)
        .flatMap(q -> q.moneyUnit().map(unit -> unit.toYuan(q.number())));
  }

  /**
   * An amount in 元, printed in the unit of a figure it stands beside, with as many decimals or more
   * where it has them. Whole 元 are set in groups of three, as sources set them.
   */
  public static String printed(BigDecimal yuan, Figure like) {
    MoneyUnit unit = like.quantity().flatMap(Quantity::moneyUnit).orElse(MoneyUnit.YUAN);
    BigDecimal amount = unit.fromYuan(yuan).stripTrailingZeros();
    int decimals = Math.max(amount.scale(), like.number().map(BigDecimal::scale).orElse(0));
    return Digits.of(amount.setScale(Math.max(decimals, 0)), unit) + " " + unit.printed();
  }
}
