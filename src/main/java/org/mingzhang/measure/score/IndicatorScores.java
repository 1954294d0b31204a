package org.mingzhang.measure.score;

import java.math.BigDecimal;
import java.util.Optional;
import org.mingzhang.measure.attainment.Attainment;
import org.mingzhang.measure.attainment.AttainmentRule;
import org.mingzhang.measure.attainment.AttainmentState;
import org.mingzhang.measure.attainment.IndicatorAssessment;
import org.mingzhang.measure.number.Ratio;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Qualitative;
import org.mingzhang.model.QualitativeGrade;
import org.mingzhang.model.Quantity;
import org.mingzhang.model.RuleSet;

/**
 * The score of one indicator.
 *
 * <p>Reached: the full weight. Short of it: the weight times the attainment. In words: whatever
 * lies in the band of the grade, and the full weight stands for a target that was met.
 */
final class IndicatorScores {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final RuleSet ruleSet;

  IndicatorScores(RuleSet ruleSet) {
    this.ruleSet = ruleSet;
  }

  /** Empty when the indicator has no weight. */
  Optional<ItemScore> of(IndicatorAssessment assessed) {
    return ScoreFigures.weight(assessed.indicator().weight()).map(w -> score(assessed, w));
  }

  private ItemScore score(IndicatorAssessment assessed, BigDecimal weight) {
    Indicator indicator = assessed.indicator();
    Scored scored = scored(indicator, assessed.attainment(), weight);
    return new ItemScore(
        "indicators." + indicator.id(),
        indicator.name(),
        weight,
        indicator.score(),
        scored.basis,
        scored.points,
        scored.permitted,
        scored.basis == ScoreBasis.FAR_ABOVE_TARGET);
  }

  private Scored scored(Indicator indicator, Attainment attainment, BigDecimal weight) {
    if (!attainment.state().isAssessed()) {
      return new Scored(ScoreBasis.NOT_COMPUTABLE, Optional.empty(), Optional.empty());
    }
    if (isInWords(indicator, attainment)) {
      return band(attainment.state(), weight);
    }
    if (attainment.state().isMet()) {
      return reached(attainment, weight);
    }
    return attainment
        .ratio()
        .filter(ratio -> isShortfall(indicator, attainment, ratio))
        .map(ratio -> proportional(indicator.actual(), ratio, weight))
        .orElseGet(() -> upTo(ScoreBasis.NO_RATIO, Optional.empty(), weight));
  }

  private Scored reached(Attainment attainment, BigDecimal weight) {
    Points full = Points.of(weight);
    return isFarAbove(attainment)
        ? upTo(ScoreBasis.FAR_ABOVE_TARGET, Optional.of(full), weight)
        : new Scored(ScoreBasis.TARGET_MET, Optional.of(full), Optional.of(PointsRange.only(full)));
  }

  private boolean isFarAbove(Attainment attainment) {
    return ruleSet.overAttainment() != null
        && attainment.state() == AttainmentState.EXCEEDED
        && attainment
            .ratio()
            .filter(r -> r.compareTo(new Ratio(ruleSet.overAttainment(), HUNDRED)) > 0)
            .isPresent();
  }

  private static Scored proportional(Figure actual, Ratio ratio, BigDecimal weight) {
    Points points = Points.of(weight, ratio);
    PointsRange permitted = PointsRange.only(points).widened(doubt(actual, points), weight);
    return new Scored(ScoreBasis.ATTAINMENT, Optional.of(points), Optional.of(permitted));
  }

  private Scored band(AttainmentState state, BigDecimal weight) {
    QualitativeGrade grade =
        switch (state) {
          case MET, EXCEEDED -> QualitativeGrade.MET;
          case PARTLY_MET -> QualitativeGrade.PARTLY_MET;
          case NOT_MET, NOT_REPORTED, NO_TARGET, NOT_ASSESSABLE -> QualitativeGrade.NOT_MET;
        };
    Optional<PointsRange> permitted =
        ruleSet.band(grade).map(b -> new PointsRange(part(weight, b.from()), part(weight, b.to())));
    Optional<Points> points =
        grade == QualitativeGrade.MET ? Optional.of(Points.of(weight)) : Optional.empty();
    return new Scored(ScoreBasis.QUALITATIVE_BAND, points, permitted);
  }

  private static Scored upTo(ScoreBasis basis, Optional<Points> points, BigDecimal weight) {
    PointsRange permitted = new PointsRange(Points.ZERO, Points.of(weight));
    return new Scored(basis, points, Optional.of(permitted));
  }

  private static Points part(BigDecimal weight, BigDecimal percent) {
    return Points.of(weight, new Ratio(percent, HUNDRED));
  }

  /**
   * A strict target missed by a hair has a ratio of 1, and how much an exact target loses by being
   * passed is not laid down: neither says how far the result fell short.
   */
  private static boolean isShortfall(Indicator indicator, Attainment attainment, Ratio ratio) {
    boolean passed =
        attainment.rule() == AttainmentRule.EXACT_TARGET
            && indicator
                .actual()
                .number()
                .flatMap(a -> indicator.target().number().map(t -> a.compareTo(t) > 0))
                .orElse(true);
    return !passed && ratio.compareTo(new Ratio(BigDecimal.ONE, BigDecimal.ONE)) < 0;
  }

  /** A printed percentage is itself rounded; a count is exact. */
  private static Points doubt(Figure actual, Points points) {
    return actual
        .quantity()
        .filter(Quantity::isPercentage)
        .map(Quantity::number)
        .filter(number -> number.signum() > 0)
        .map(
            number ->
                new Points(
                    points.numerator().multiply(ScoreFigures.halfUnit(number)),
                    points.denominator().multiply(number)))
        .orElse(Points.ZERO);
  }

  /** What was late is not judged by the words of its target, nor is it said by how much. */
  private static boolean isInWords(Indicator indicator, Attainment attainment) {
    boolean late = attainment.rule() == AttainmentRule.BY_DEADLINE && !attainment.state().isMet();
    return indicator.target().value() instanceof Qualitative && !late;
  }

  private record Scored(
      ScoreBasis basis, Optional<Points> points, Optional<PointsRange> permitted) {}
}
