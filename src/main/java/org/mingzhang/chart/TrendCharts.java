package org.mingzhang.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mingzhang.measure.trend.Trend;
import org.mingzhang.model.MoneyUnit;

/** Charts of figures over years. */
public final class TrendCharts {

  private TrendCharts() {}

  /**
   * One figure over its years, {@code trend-<address with hyphens>}. Every year from the first to
   * the last has its place on the axis; the line is interrupted where a year has no value, and
   * where the definition changed, by a series for each stretch with one meaning.
   */
  public static Chart trend(Trend trend, ChartWords words) {
    int first = trend.points().get(0).year().value();
    int last = trend.points().get(trend.points().size() - 1).year().value();
    List<Integer> years = IntStream.rangeClosed(first, last).boxed().toList();
    List<Chart.Series> series =
        stretches(trend).stream().map(s -> series(trend, s, years, words)).toList();
    String id = "trend-" + trend.address().replace('.', '-');
    return new Chart(
        id,
        Chart.Kind.LINE,
        words.title(id),
        trend.unit(),
        years.stream().map(String::valueOf).toList(),
        series,
        null,
        null,
        0);
  }

  private static Chart.Point point(Trend trend, Trend.Point point, ChartWords words) {
    String label = words.point(trend, point);
    String figure = address(trend, point);
    return MoneyUnit.of(trend.unit()).isPresent()
        ? Chart.Point.amount(point.value(), label, figure, label)
        : Chart.Point.of(point.value(), label, figure);
  }

  /** {@code 2021/budget.total.executed}: names a figure of one year on the page of its unit. */
  public static String address(Trend trend, Trend.Point point) {
    return point.year() + "/" + trend.address();
  }

  private static List<List<Trend.Point>> stretches(Trend trend) {
    List<List<Trend.Point>> stretches = new ArrayList<>();
    for (Trend.Point point : trend.points()) {
      if (stretches.isEmpty() || !point.breakNote().isEmpty()) {
        stretches.add(new ArrayList<>());
      }
      stretches.get(stretches.size() - 1).add(point);
    }
    return stretches;
  }

  private static Chart.Series series(
      Trend trend, List<Trend.Point> stretch, List<Integer> years, ChartWords words) {
    Map<Integer, Chart.Point> byYear = new HashMap<>();
    stretch.forEach(p -> byYear.put(p.year().value(), point(trend, p, words)));
    return new Chart.Series(
        trend.name(),
        Tone.EXECUTED,
        years.stream().map(year -> byYear.getOrDefault(year, Chart.Point.NONE)).toList());
  }
}
