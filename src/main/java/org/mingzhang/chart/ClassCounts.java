package org.mingzhang.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingzhang.measure.attainment.AttainmentState;
import org.mingzhang.measure.attainment.IndicatorAssessment;

/**
 * How the indicators of one class came out.
 *
 * @param place of the class among all, from 1, in printed order
 * @param name as printed; empty where the form names no class
 * @param indicators of that class
 */
public record ClassCounts(int place, String name, List<IndicatorAssessment> indicators) {

  public ClassCounts {
    indicators = List.copyOf(indicators);
  }

  /** One for each class, in printed order. */
  public static List<ClassCounts> of(List<IndicatorAssessment> indicators) {
    List<String> names =
        indicators.stream().map(i -> i.indicator().indicatorClass()).distinct().toList();
    return IntStream.range(0, names.size())
        .mapToObj(i -> new ClassCounts(i + 1, names.get(i), of(indicators, names.get(i))))
        .toList();
  }

  private static List<IndicatorAssessment> of(List<IndicatorAssessment> indicators, String name) {
    return indicators.stream().filter(i -> i.indicator().indicatorClass().equals(name)).toList();
  }

  /** The states that occur in any of the classes, the best first. */
  public static List<AttainmentState> states(List<ClassCounts> classes) {
    return Stream.of(AttainmentState.values())
        .filter(state -> classes.stream().anyMatch(counts -> counts.of(state) > 0))
        .toList();
  }

  /** How many came out so. */
  public int of(AttainmentState state) {
    return (int) indicators.stream().filter(i -> i.attainment().state() == state).count();
  }

  /** {@code classes.2.not-met}: names the count on its page and in its file. */
  public String address(AttainmentState state) {
    return "classes." + place + "." + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
