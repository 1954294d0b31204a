package org.mingzhang.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.measure.attainment.Attainment;
import org.mingzhang.measure.attainment.AttainmentState;
import org.mingzhang.measure.attainment.IndicatorAssessment;
import org.mingzhang.measure.number.Percent;
import org.mingzhang.measure.number.Ratio;

/** Charts of targets and what came of them. */
public final class IndicatorCharts {

  /**
   * The end of the axis of percentages, so that one target that was far too low (509 %) does not
   * flatten all others. What lies beyond says its value.
   */
  public static final BigDecimal AXIS_MAX = BigDecimal.valueOf(200);

  private static final BigDecimal TARGET = BigDecimal.valueOf(100);

  private IndicatorCharts() {}

  /**
   * How far each target was reached, {@code attainment}. Only indicators with a ratio: words have
   * none and are told in the table.
   *
   * @return empty when no indicator has a ratio
   */
  public static Optional<Chart> attainment(List<IndicatorAssessment> indicators, ChartWords words) {
    List<IndicatorAssessment> rated =
        indicators.stream().filter(i -> i.attainment().ratio().isPresent()).toList();
    List<Chart.Point> points =
        rated.stream().flatMap(i -> point(i.attainment(), words).stream()).toList();
    String id = "attainment";
    return rated.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Chart(
                id,
                Chart.Kind.ATTAINMENT,
                words.title(id),
                "%",
                rated.stream().map(i -> i.indicator().name()).toList(),
                List.of(new Chart.Series(words.attainment(), Tone.MET, points)),
                AXIS_MAX,
                TARGET));
  }

  private static Optional<Chart.Point> point(Attainment attainment, ChartWords words) {
    return attainment.ratio().map(ratio -> point(ratio, attainment.state(), words));
  }

  private static Chart.Point point(Ratio ratio, AttainmentState state, ChartWords words) {
    String label = Percent.text(ratio) + " " + words.state(state);
    return new Chart.Point(ratio.percent(), label, tone(state));
  }

  /**
   * How many indicators of each class came out how, {@code status-by-class}. Classes in printed
   * order; a state that does not occur is left out.
   *
   * @return empty without indicators
   */
  public static Optional<Chart> statusByClass(
      List<IndicatorAssessment> indicators, ChartWords words) {
    List<String> classes =
        indicators.stream().map(i -> i.indicator().indicatorClass()).distinct().toList();
    List<Chart.Series> series =
        Stream.of(AttainmentState.values())
            .filter(s -> indicators.stream().anyMatch(i -> i.attainment().state() == s))
            .map(s -> series(s, classes, indicators, words))
            .toList();
    String id = "status-by-class";
    return indicators.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Chart(
                id,
                Chart.Kind.STACKED,
                words.title(id),
                "",
                classes.stream().map(c -> c.isEmpty() ? words.unclassified() : c).toList(),
                series,
                null,
                null));
  }

  private static Chart.Series series(
      AttainmentState state,
      List<String> classes,
      List<IndicatorAssessment> indicators,
      ChartWords words) {
    List<Chart.Point> points =
        classes.stream()
            .map(c -> indicators.stream().filter(i -> isOf(i, c, state)).count())
            .map(n -> n == 0 ? Points.NONE : count(n.intValue(), words))
            .toList();
    return new Chart.Series(words.state(state), tone(state), points);
  }

  private static boolean isOf(
      IndicatorAssessment assessed, String indicatorClass, AttainmentState state) {
    return assessed.attainment().state() == state
        && assessed.indicator().indicatorClass().equals(indicatorClass);
  }

  private static Chart.Point count(int count, ChartWords words) {
    return new Chart.Point(BigDecimal.valueOf(count), words.count(count), null);
  }

  /** The tone of a state, the same in charts and in the bars of the table. */
  public static Tone tone(AttainmentState state) {
    return switch (state) {
      case MET -> Tone.MET;
      case EXCEEDED -> Tone.EXCEEDED;
      case PARTLY_MET -> Tone.PARTLY_MET;
      case NOT_MET -> Tone.NOT_MET;
      case NOT_REPORTED, NO_TARGET, NOT_ASSESSABLE -> Tone.UNKNOWN;
    };
  }
}
