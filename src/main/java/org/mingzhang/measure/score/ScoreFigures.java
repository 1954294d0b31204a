package org.mingzhang.measure.score;

import java.math.BigDecimal;
import java.util.Optional;
import org.mingzhang.model.Comparison;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Quantity;

/** Printed figures as numbers to reckon with. */
final class ScoreFigures {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private ScoreFigures() {}

  /** The number of a figure that is exact and carries no operator. */
  static Optional<BigDecimal> exact(Figure figure) {
    return figure
        .quantity()
        .filter(Quantity::isExact)
        .filter(q -> q.comparison() == Comparison.UNSTATED || q.comparison() == Comparison.EQUAL)
        .map(Quantity::number);
  }

  /** 分值 that can be scored: exact and not negative. */
  static Optional<BigDecimal> weight(Figure figure) {
    return exact(figure).filter(weight -> weight.signum() >= 0);
  }

  /** Half a unit in the last printed place. */
  static BigDecimal halfUnit(BigDecimal printed) {
    return printed.ulp().multiply(HALF);
  }
}
