package org.mingzhang.page.table;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.chart.IndicatorCharts;
import org.mingzhang.chart.StaticChart;
import org.mingzhang.measure.attainment.Attainment;
import org.mingzhang.measure.attainment.AttainmentState;
import org.mingzhang.measure.attainment.IndicatorAssessment;
import org.mingzhang.measure.number.Percent;
import org.mingzhang.measure.number.Ratio;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.SourceRef;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.view.Html;
import org.mingzhang.page.view.IndicatorRow;
import org.mingzhang.page.words.Cells;
import org.mingzhang.page.words.EnumWords;
import org.mingzhang.page.words.Hints;
import org.mingzhang.page.words.Sources;
import org.mingzhang.page.words.Words;
import org.mingzhang.page.words.Workings;

/** Indicators as rows of their table. */
final class IndicatorRows {
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
        bar(assessed),
        cells.printed(address + ".weight", indicator.weight(), ""),
        cells.printed(address + ".score", indicator.score(), ""),
        new ScoreCells(context).cell(address),
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
        attainment.ratio().map(ratio -> Percent.text(ratio)).orElse(""),
        attainment.ratio().map(ratio -> ratio.percent().toPlainString()).orElse(""));
  }

  private Html bar(IndicatorAssessment assessed) {
    AttainmentState state = assessed.attainment().state();
    return assessed.attainment().ratio().map(ratio -> bar(ratio, state)).orElse(null);
  }

  private Html bar(Ratio ratio, AttainmentState state) {
    String label = words.say("bar.label", Percent.text(ratio), words.of(state));
    return new Html(StaticChart.bar(ratio, IndicatorCharts.tone(state), label));
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
    if (id.isEmpty()) {
      return ""; // of the unit itself, as most are
    }
    return context.report().allProjects().stream()
        .filter(project -> project.id().equals(id))
        .map(project -> project.name())
        .findFirst()
        .orElse(id);
  }
}
