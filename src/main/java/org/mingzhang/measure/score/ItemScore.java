package org.mingzhang.measure.score;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.mingzhang.model.Figure;

/**
 * 得分 of one indicator, or of the execution rate, as printed and as recomputed.
 *
 * @param address of its row, {@code indicators.opening-hours}; {@code .weight} and {@code .score}
 *     are the two printed figures
 * @param name as printed
 * @param weight 分值
 * @param printed 得分 as printed; may be not reported
 * @param basis how it was recomputed
 * @param points the recomputed score; empty where the rule set leaves a range or nothing can be
 *     computed
 * @param permitted what the rule set permits, given the precision of what it is computed from;
 *     empty where nothing can be computed
 * @param reasonRequired whether the result is so far above its target that the reason must be given
 */
public record ItemScore(
    String address,
    String name,
    BigDecimal weight,
    Figure printed,
    ScoreBasis basis,
    Optional<Points> points,
    Optional<PointsRange> permitted,
    boolean reasonRequired) {

  public ItemScore {
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(weight, "weight");
    Objects.requireNonNull(printed, "printed");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(points, "points");
    Objects.requireNonNull(permitted, "permitted");
  }

  /** The printed score as points; empty when none is printed, or it is no exact number. */
  public Optional<Points> printedPoints() {
    return ScoreFigures.exact(printed).map(Points::of);
  }

  /** Printed less recomputed; empty without both. */
  public Optional<Points> difference() {
    return printedPoints().flatMap(print -> points.map(print::minus));
  }
}
