package org.mingzhang.measure.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.measure.number.Ratio;
import org.mingzhang.model.Report;

/** The figures of one unit over its years. */
public final class Trends {

  private Trends() {}

  /** By address in the order in which they first appear. */
  public static List<Trend> of(List<Report> reports) {
    Map<String, List<TrendFigure>> byAddress = new LinkedHashMap<>();
    for (Report report : reports) {
      for (TrendFigure figure : TrendFigures.of(report)) {
        byAddress.computeIfAbsent(figure.address(), a -> new ArrayList<>()).add(figure);
      }
    }
    return byAddress.values().stream().flatMap(figures -> trend(figures).stream()).toList();
  }

  private static Optional<Trend> trend(List<TrendFigure> all) {
    TrendFigure newest = all.get(all.size() - 1);
    List<TrendFigure> run = newestRun(all, newest);
    if (run.size() < 2) {
      return Optional.empty();
    }
    List<Trend.Point> points = new ArrayList<>();
    for (TrendFigure figure : run) {
      points.add(point(figure, newest.unit(), points));
    }
    return Optional.of(new Trend(newest.address(), newest.name(), newest.unit(), points));
  }

  /** A figure that changes from 人 to 人次 is another figure: what stands before is cut off. */
  private static List<TrendFigure> newestRun(List<TrendFigure> all, TrendFigure newest) {
    int from = all.size() - 1;
    while (from > 0 && all.get(from - 1).convertsTo(newest.unit())) {
      from--;
    }
    return all.subList(from, all.size());
  }

  private static Trend.Point point(TrendFigure figure, String unit, List<Trend.Point> before) {
    BigDecimal value = figure.in(unit);
    Optional<Ratio> change =
        before.isEmpty() ? Optional.empty() : change(before.get(before.size() - 1), figure, value);
    return new Trend.Point(figure.year(), value, figure.printed(), change, figure.breakNote());
  }

  private static Optional<Ratio> change(Trend.Point last, TrendFigure figure, BigDecimal value) {
    boolean comparable =
        figure.breakNote().isEmpty() && last.year().equals(figure.year().previous());
    // From zero or from a debt there is no percentage that a reader could understand.
    return comparable && last.value().signum() > 0
        ? Optional.of(new Ratio(value.subtract(last.value()), last.value()))
        : Optional.empty();
  }
}
