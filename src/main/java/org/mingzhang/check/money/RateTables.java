package org.mingzhang.check.money;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.mingzhang.check.Precision;
import org.mingzhang.measure.budget.RowMeasure;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Report;

/** What a printed rate can be held against. */
final class RateTables {

  private RateTables() {}

  /** How far each amount of a table may be from what it stands for, in 元. */
  static BigDecimal doubt(Report report, BudgetSection section) {
    return Precision.doubtOfMoney(Row.all(report, section).flatMap(Row::amounts).toList());
  }

  /** The row that a measure is of. */
  static Row row(Report report, RowMeasure measure) {
    return new Row(measure.section(), report.table(measure.section()), measure.row());
  }

  /** The unit's own indicators of exactly that name, with what was reached. */
  static Stream<AddressedFigure> actuals(Report report, String name) {
    return report.indicators().rows().stream()
        .filter(i -> i.project().isEmpty() && i.name().equals(name))
        .filter(i -> i.actual().isReported())
        .map(RateTables::actual);
  }

  private static AddressedFigure actual(Indicator indicator) {
    return new AddressedFigure(
        "indicators." + indicator.id() + ".actual",
        indicator.name(),
        indicator.actual(),
        indicator.source());
  }
}
