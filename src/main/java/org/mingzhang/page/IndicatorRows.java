package org.mingzhang.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.measure.Attainment;
import org.mingzhang.measure.AttainmentState;
import org.mingzhang.measure.IndicatorAssessment;
import org.mingzhang.measure.Percent;
import org.mingzhang.measure.Ratio;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.SourceRef;
import org.mingzhang.page.view.IndicatorRow;

/** Indicators as rows of their table. */
final class IndicatorRows {
  /** What the bar can show: twice the target. */
  private static final BigDecimal END_OF_BAR = BigDecimal.valueOf(200);

  private final ReportContext context;
  private final String section;
  private final SourceRef table;
  private final Words words;

  IndicatorRows(ReportContext context, String section, SourceRef table) {
    this.context = context;
    this.section = section;
    this.table = table;
    this.words = context.words();
  }

  IndicatorRow row(IndicatorAssessment assessed) {
    Indicator indicator = assessed.indicator();
    String address = section + "." + indicator.id();
    Cells cells = context.cells();
    return new IndicatorRow(
        address,
        indicator.name(),
        cells.printed(address + ".target", indicator.target(), ""),
        cells.printed(address + ".actual", indicator.actual(), ""),
        state(assessed.attainment()),
        assessed.attainment().ratio().map(IndicatorRows::bar).orElse(null),
        cells.printed(address + ".weight", indicator.weight(), ""),
        cells.printed(address + ".score", indicator.score(), ""),
        hints(indicator),
        Workings.say(assessed.attainment(), words),
        Sources.sayIfElsewhere(context.report(), indicator.source(), table, words));
  }

  private IndicatorRow.State state(Attainment attainment) {
    AttainmentState state = attainment.state();
    return new IndicatorRow.State(
        EnumWords.kebab(state),
        words.of(state),
        words.say("sign." + state.name()),
        attainment.ratio().map(ratio -> Percent.text(ratio)).orElse(""));
  }

  private static IndicatorRow.Bar bar(Ratio ratio) {
    BigDecimal percent = ratio.percent().max(BigDecimal.ZERO);
    boolean beyond = percent.compareTo(END_OF_BAR) > 0;
    return new IndicatorRow.Bar(percent.min(END_OF_BAR).toPlainString(), beyond);
  }

  private List<String> hints(Indicator indicator) {
    List<String> hints = new ArrayList<>();
    Hints.add(hints, words, "hint.project", projectName(indicator.project()));
    Hints.add(hints, words, "hint.deviation", indicator.deviationReason());
    Hints.add(hints, words, "hint.improvement", indicator.improvement());
    Hints.add(hints, words, "hint.plain", indicator.note());
    Hints.add(hints, words, "hint.definition", indicator.definitionChange());
    return hints;
  }

  private String projectName(String id) {
    return context.report().allProjects().stream()
        .filter(project -> project.id().equals(id))
        .map(project -> project.name())
        .findFirst()
        .orElse(id);
  }
}
