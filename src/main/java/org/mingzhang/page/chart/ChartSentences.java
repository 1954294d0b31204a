package org.mingzhang.page.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.mingzhang.chart.Chart;
import org.mingzhang.measure.attainment.AttainmentState;
import org.mingzhang.measure.attainment.IndicatorAssessment;
import org.mingzhang.measure.number.Percent;
import org.mingzhang.measure.number.Ratio;
import org.mingzhang.page.words.Words;

/** What charts of rates show, in one sentence each. */
final class ChartSentences {
  private ChartSentences() {}

  /**
   * The highest and the lowest of the rates that a chart draws in one series.
   *
   * @param key of the words that count what has the rates: 12 项
   */
  static String rates(Chart chart, String key, Words words) {
    List<Chart.Point> points = chart.series().get(0).points();
    Comparator<Integer> byValue = Comparator.comparing(i -> points.get(i).value());
    int high = IntStream.range(0, points.size()).boxed().max(byValue).orElseThrow();
    int low = IntStream.range(0, points.size()).boxed().min(byValue).orElseThrow();
    String count = words.say(key, Words.count(points.size() + chart.left()));
    if (points.get(high).value().compareTo(points.get(low).value()) == 0) {
      return words.say("chart.rates.same", count, points.get(high).label());
    }
    return words.say(
        chart.left() == 0 ? "chart.rates.sentence" : "chart.rates.low",
        count,
        chart.categories().get(low),
        points.get(low).label(),
        chart.categories().get(high),
        points.get(high).label());
  }

  /** How many targets that have a rate were reached, and the two ends. */
  static String attainment(List<IndicatorAssessment> indicators, Words words) {
    List<IndicatorAssessment> rated =
        indicators.stream().filter(i -> i.attainment().ratio().isPresent()).toList();
    int reached = (int) rated.stream().filter(ChartSentences::isReached).count();
    String all =
        words.say(
            reached == rated.size() ? "chart.attainment.all" : "chart.attainment.some",
            Words.count(rated.size()),
            Words.count(reached));
    Comparator<IndicatorAssessment> byRatio = Comparator.comparing(ChartSentences::ratio);
    IndicatorAssessment high = rated.stream().max(byRatio).orElseThrow();
    IndicatorAssessment low = rated.stream().min(byRatio).orElseThrow();
    return ratio(high).compareTo(ratio(low)) == 0
        ? words.say("chart.attainment.same", all, Percent.text(ratio(high)))
        : words.say(
            "chart.attainment.ends",
            all,
            low.indicator().name(),
            Percent.text(ratio(low)),
            high.indicator().name(),
            Percent.text(ratio(high)));
  }

  private static Ratio ratio(IndicatorAssessment assessed) {
    return assessed.attainment().ratio().orElseThrow();
  }

  private static boolean isReached(IndicatorAssessment assessed) {
    AttainmentState state = assessed.attainment().state();
    return state == AttainmentState.MET || state == AttainmentState.EXCEEDED;
  }
}
