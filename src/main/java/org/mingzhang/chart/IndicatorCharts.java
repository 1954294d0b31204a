package org.mingzhang.chart;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
   * none and are told in the table. Where too many have one, those furthest from their target are
   * kept.
   *
   * @return empty when no indicator has a ratio
   */
  public static Optional<Chart> attainment(List<IndicatorAssessment> indicators, ChartWords words) {
    List<IndicatorAssessment> all =
        indicators.stream().filter(i -> i.attainment().ratio().isPresent()).toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(attainments(all, words));
  }

  private static Chart attainments(List<IndicatorAssessment> all, ChartWords words) {
    List<IndicatorAssessment> drawn =
        Bounds.keep(
            all, Bounds.BARS, Comparator.comparing(i -> i.attainment().ratio().orElseThrow()));
    List<Chart.Point> points = drawn.stream().map(i -> point(i, words)).toList();
    String id = "attainment";
    return new Chart(
        id,
        Chart.Kind.ATTAINMENT,
        words.title(id),
        "%",
        drawn.stream().map(i -> i.indicator().name()).toList(),
        List.of(new Chart.Series(words.attainment(), Tone.MET, points)),
        AXIS_MAX,
        TARGET,
        all.size() - drawn.size());
  }

  private static Chart.Point point(IndicatorAssessment assessed, ChartWords words) {
    Ratio ratio = assessed.attainment().ratio().orElseThrow();
    AttainmentState state = assessed.attainment().state();
    String label = Percent.text(ratio) + " " + words.state(state);
    String figure = "indicators." + assessed.indicator().id() + ".attainment";
    return Chart.Point.of(ratio.percent(), label, figure).in(tone(state));
  }

  /**
   * How many indicators of each class came out how, {@code status-by-class}. Classes in printed
   * order; a state that does not occur is left out.
   *
   * @return empty without indicators
   */
  public static Optional<Chart> statusByClass(
      List<IndicatorAssessment> indicators, ChartWords words) {
    List<ClassCounts> classes = ClassCounts.of(indicators);
    List<Chart.Series> series =
        ClassCounts.states(classes).stream().map(state -> series(state, classes, words)).toList();
    String id = "status-by-class";
    return indicators.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Chart(
                id,
                Chart.Kind.STACKED,
                words.title(id),
                "",
                classes.stream().map(c -> name(c, words)).toList(),
                series,
                null,
                null,
                0));
  }

  private static String name(ClassCounts counts, ChartWords words) {
    return counts.name().isEmpty() ? words.unclassified() : counts.name();
  }

  private static Chart.Series series(
      AttainmentState state, List<ClassCounts> classes, ChartWords words) {
    List<Chart.Point> points =
        classes.stream()
            .map(c -> c.of(state) == 0 ? Chart.Point.NONE : count(c, state, words))
            .toList();
    return new Chart.Series(words.state(state), tone(state), points);
  }

  private static Chart.Point count(ClassCounts counts, AttainmentState state, ChartWords words) {
    int count = counts.of(state);
    return Chart.Point.of(BigDecimal.valueOf(count), words.count(count), counts.address(state));
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
