package org.mingzhang.check.indicator;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.model.Indicator;

/** The classes of the usual three-level forms; a local form has others. */
enum IndicatorClass {
  COST("成本"),
  OUTPUT("产出"),
  BENEFIT("效益"),
  SATISFACTION("满意度");

  /** What forms print besides the word. */
  private static final Pattern UNSAID = Pattern.compile("\\s|指标");

  private final String word;

  IndicatorClass(String word) {
    this.word = word;
  }

  /** The word as forms print it. */
  String word() {
    return word;
  }

  /**
   * The class an indicator is printed under. Older forms list 满意度 as a dimension of 效益. Empty when
   * no class is printed, or one of a local form.
   */
  static Optional<IndicatorClass> of(Indicator indicator) {
    String plain = UNSAID.matcher(indicator.indicatorClass()).replaceAll("");
    Optional<IndicatorClass> printed =
        Arrays.stream(values()).filter(c -> c.word.equals(plain)).findFirst();
    boolean satisfaction = indicator.dimension().contains(SATISFACTION.word);
    return printed.map(c -> satisfaction ? SATISFACTION : c);
  }
}
