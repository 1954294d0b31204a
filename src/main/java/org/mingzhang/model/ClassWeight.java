package org.mingzhang.model;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The points of one class of indicators.
 *
 * @param name without 指标, as in 产出
 * @param weight out of {@link RuleSet#FULL_SCORE}
 */
public record ClassWeight(String name, BigDecimal weight) {

  public ClassWeight {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(weight, "weight");
  }

  /** Whether a printed class is this one: 产出 and 产出指标 are. */
  boolean matches(String indicatorClass) {
    String plain = indicatorClass.strip();
    return plain.equals(name) || plain.equals(name + "指标");
  }
}
