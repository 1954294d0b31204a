package org.mingzhang.measure.attainment;

import java.util.List;

/**
 * How many indicators came out how.
 *
 * @param met reached, and not beyond
 * @param exceeded reached and beyond
 * @param partlyMet partly
 * @param notMet not
 * @param notReported without an actual
 * @param noTarget without a target
 * @param notAssessable with both, and not comparable
 */
public record Tally(
    int met,
    int exceeded,
    int partlyMet,
    int notMet,
    int notReported,
    int noTarget,
    int notAssessable) {

  /** Counts states. */
  public static Tally of(List<IndicatorAssessment> indicators) {
    return new Tally(
        count(indicators, AttainmentState.MET),
        count(indicators, AttainmentState.EXCEEDED),
        count(indicators, AttainmentState.PARTLY_MET),
        count(indicators, AttainmentState.NOT_MET),
        count(indicators, AttainmentState.NOT_REPORTED),
        count(indicators, AttainmentState.NO_TARGET),
        count(indicators, AttainmentState.NOT_ASSESSABLE));
  }

  private static int count(List<IndicatorAssessment> indicators, AttainmentState state) {
    return (int) indicators.stream().filter(i -> i.attainment().state() == state).count();
  }

  /** All of them. */
  public int total() {
    return assessed() + notReported + noTarget + notAssessable;
  }

  /** Those whose result was held against a target. */
  public int assessed() {
    return reached() + partlyMet + notMet;
  }

  /** Those whose target was reached, exceeded ones included. */
  public int reached() {
    return met + exceeded;
  }
}
