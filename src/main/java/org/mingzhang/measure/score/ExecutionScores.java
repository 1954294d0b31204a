package org.mingzhang.measure.score;

import java.math.BigDecimal;
import java.util.Optional;
import org.mingzhang.measure.budget.RowMeasure;
import org.mingzhang.measure.number.Amount;
import org.mingzhang.measure.number.Ratio;
import org.mingzhang.model.AmountColumn;
import org.mingzhang.model.RuleSet;

/** The score of an execution rate: its weight times the rate, at most the weight. */
final class ExecutionScores {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final RuleSet ruleSet;

  ExecutionScores(RuleSet ruleSet) {
    this.ruleSet = ruleSet;
  }

  /** Empty when the row has no weight. */
  Optional<ItemScore> of(RowMeasure row) {
    return ScoreFigures.weight(row.row().weight()).map(weight -> score(row, weight));
  }

  private ItemScore score(RowMeasure row, BigDecimal weight) {
    Optional<Points> points =
        base(row)
            .flatMap(base -> row.executed().flatMap(executed -> rate(executed, base)))
            .map(rate -> Points.of(weight, rate).within(Points.ZERO, Points.of(weight)));
    Points doubt = doubt(row, weight);
    return new ItemScore(
        row.address(),
        row.row().name(),
        weight,
        row.row().score(),
        points.isPresent() ? ScoreBasis.EXECUTION_RATE : ScoreBasis.NOT_COMPUTABLE,
        points,
        points.map(p -> PointsRange.only(p).widened(doubt, weight)),
        false);
  }

  /** What the source printed; a score is not held against a base that was only derived here. */
  private Optional<Amount> base(RowMeasure row) {
    Optional<Amount> base =
        ruleSet.executionBase() == AmountColumn.INITIAL ? row.initial() : row.adjusted();
    return base.filter(amount -> !amount.derived() && amount.number().signum() > 0);
  }

  private static Optional<Ratio> rate(Amount executed, Amount base) {
    return Optional.of(new Ratio(executed.yuan(), base.yuan()));
  }

  /**
   * Forms multiply the weight by the rate that they print, which is rounded, and the rate is made
   * of amounts that are rounded too.
   */
  private Points doubt(RowMeasure row, BigDecimal weight) {
    Points ofRate =
        ScoreFigures.exact(row.row().executionRate())
            .map(rate -> Points.of(weight, new Ratio(ScoreFigures.halfUnit(rate), HUNDRED)))
            .orElse(Points.ZERO);
    return base(row)
        .flatMap(base -> row.executed().map(e -> halfUnits(e, base, weight)))
        .orElse(Points.ZERO)
        .plus(ofRate);
  }

  private static Points halfUnits(Amount executed, Amount base, BigDecimal weight) {
    BigDecimal units = halfUnitInYuan(executed).add(halfUnitInYuan(base));
    return Points.of(weight, new Ratio(units, base.yuan()));
  }

  private static BigDecimal halfUnitInYuan(Amount amount) {
    return amount.unit().toYuan(ScoreFigures.halfUnit(amount.number()));
  }
}
