package org.mingzhang.model;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What part of its weight an indicator in words may score.
 *
 * @param grade which result
 * @param from the lower end, percent of the weight
 * @param to the upper end, percent of the weight
 */
public record QualitativeBand(QualitativeGrade grade, BigDecimal from, BigDecimal to) {

  public QualitativeBand {
    Objects.requireNonNull(grade, "grade");
    if (from.compareTo(to) > 0) {
      throw new IllegalArgumentException("A band from " + from + " to " + to);
    }
  }
}
