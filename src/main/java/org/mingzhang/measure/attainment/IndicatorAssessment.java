package org.mingzhang.measure.attainment;

import java.util.Objects;
import org.mingzhang.model.Indicator;

/**
 * An indicator with what came of it.
 *
 * @param indicator as its authors wrote it
 * @param attainment as computed here
 */
public record IndicatorAssessment(Indicator indicator, Attainment attainment) {

  public IndicatorAssessment {
    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(attainment, "attainment");
  }
}
