package org.mingzhang.measure.score;

import java.math.BigDecimal;

/**
 * The scores that a rule set permits, both ends included.
 *
 * @param low never below zero
 * @param high never above the weight
 */
public record PointsRange(Points low, Points high) {

  public PointsRange {
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("A range from " + low + " to " + high);
    }
  }

  /** One score and no other. */
  static PointsRange only(Points points) {
    return new PointsRange(points, points);
  }

  /** Whether a score that may be off by {@code doubt} can be one of these. */
  public boolean permits(Points score, Points doubt) {
    return score.plus(doubt).compareTo(low) >= 0 && score.minus(doubt).compareTo(high) <= 0;
  }

  /** The same range, wider by {@code doubt} on both sides but within the weight. */
  PointsRange widened(Points doubt, BigDecimal weight) {
    Points full = Points.of(weight);
    return new PointsRange(
        low.minus(doubt).within(Points.ZERO, full), high.plus(doubt).within(Points.ZERO, full));
  }

  /** Whether only one score is permitted. */
  public boolean isPoint() {
    return low.compareTo(high) == 0;
  }
}
