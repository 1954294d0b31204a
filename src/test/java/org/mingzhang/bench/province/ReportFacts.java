package org.mingzhang.bench.province;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * All that a report says in figures.
 *
 * @param opening assets on the first day, hundredths of 万元
 * @param closing assets on the last day
 * @param staff on the last day
 */
record ReportFacts(
    UnitFacts unit,
    int year,
    Slip slip,
    Budget budget,
    long opening,
    long closing,
    int staff,
    List<Indicator> indicators) {

  static ReportFacts drawn(Draw draw, UnitFacts unit, int year, long size, long opening) {
    Slip slip = Slip.drawn(draw);
    List<Indicator> indicators =
        IndicatorKind.ALL.stream().map(kind -> Indicator.drawn(draw, kind)).toList();
    return new ReportFacts(
        unit,
        year,
        slip,
        Budget.drawn(draw, size),
        opening,
        opening + draw.share(opening, -6, 10),
        draw.between(12, 90),
        slip == Slip.REASON ? withoutReasons(indicators) : indicators);
  }

  /** What a tenth of the score is: the execution rate of the whole budget. */
  BigDecimal executionScore() {
    BudgetRow total = budget.total();
    return BigDecimal.valueOf(total.executed() * 10)
        .divide(BigDecimal.valueOf(total.adjusted()), 2, RoundingMode.HALF_UP);
  }

  /** The sum of all scores, of a hundred. */
  BigDecimal score() {
    return indicators.stream().map(Indicator::score).reduce(executionScore(), BigDecimal::add);
  }

  private static List<Indicator> withoutReasons(List<Indicator> indicators) {
    return indicators.stream().map(i -> i.isMissed() ? i.unexplained() : i).toList();
  }
}
