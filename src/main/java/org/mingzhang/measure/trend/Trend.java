package org.mingzhang.measure.trend;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mingzhang.measure.number.Ratio;
import org.mingzhang.model.FiscalYear;

/**
 * One figure of a unit over its years.
 *
 * @param address the address it has in every year
 * @param name as printed in the newest year
 * @param unit common to all points; amounts of money are converted, other units must agree
 * @param points one for each year that reports it, oldest first; years before a change to a unit
 *     that does not convert are left out
 */
public record Trend(String address, String name, String unit, List<Point> points) {

  public Trend {
    Objects.requireNonNull(address, "address");
    points = List.copyOf(points);
  }

  /**
   * One year.
   *
   * @param year the year
   * @param value in the trend's unit
   * @param printed as the report of that year prints it
   * @param change (value − last) ÷ last; empty for the first point, after a gap in the years, after
   *     a break and when the last value is zero or below
   * @param breakNote what changed in the definition before this year; empty when nothing did
   */
  public record Point(
      FiscalYear year,
      BigDecimal value,
      String printed,
      Optional<Ratio> change,
      String breakNote) {}
}
