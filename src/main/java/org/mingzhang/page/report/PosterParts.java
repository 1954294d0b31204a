package org.mingzhang.page.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.chart.BudgetCharts;
import org.mingzhang.chart.Chart;
import org.mingzhang.measure.budget.Structure;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.page.chart.PageChartWords;
import org.mingzhang.page.chart.ReportCharts;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.poster.PosterPart;
import org.mingzhang.page.words.Words;

/** The parts of a report's picture: money, targets, results, problems, what is not disclosed. */
final class PosterParts {
  private static final int MOST_BARS = 6;

  private final ReportContext context;
  private final Words words;

  PosterParts(ReportContext context) {
    this.context = context;
    this.words = context.words();
  }

  List<PosterPart> parts() {
    List<PosterPart> parts = new ArrayList<>();
    parts.add(spending());
    parts.addAll(new PosterIndicators(context).parts());
    PosterWords said = new PosterWords(context);
    said.problems().ifPresent(parts::add);
    said.undisclosed().ifPresent(parts::add);
    return parts;
  }

  private PosterPart spending() {
    String title = words.say(context.isPromise() ? "section.spending.promise" : "section.spending");
    return new ReportCharts(context)
        .mainStructure()
        .flatMap(structure -> bars(title, structure))
        .orElseGet(() -> new PosterPart.Notes(title, List.of(noStructure()), false, ""));
  }

  private String noStructure() {
    if (context.report().budget().isEmpty()) {
      return words.say("spending.absent");
    }
    boolean divided =
        context.report().table(BudgetSection.BUDGET).flatten().anyMatch(r -> !r.parts().isEmpty());
    return words.say(divided ? "spending.partly" : "spending.undivided");
  }

  /** The chart of the page, the largest parts first where there are many. */
  private Optional<PosterPart> bars(String title, Structure structure) {
    PageChartWords chartWords = new PageChartWords(title, context.cells(), words);
    return BudgetCharts.structure(structure, chartWords)
        .filter(chart -> chart.axisMax().signum() > 0)
        .map(chart -> bars(title, structure, chart));
  }

  private PosterPart bars(String title, Structure structure, Chart chart) {
    String caption =
        words.say(
            "structure.whole",
            structure.whole().name(),
            words.say("structure.basis." + structure.basis().id()),
            context.cells().inSentence(structure.total()));
    Stream<PosterPart.Bar> bars = chart.series().stream().map(PosterParts::bar);
    int hidden = chart.series().size() - MOST_BARS;
    if (hidden > 0) {
      bars = bars.sorted((one, other) -> other.value().compareTo(one.value())).limit(MOST_BARS);
    }
    String more = hidden > 0 ? words.say("poster.more.parts", Words.count(hidden)) : "";
    return new PosterPart.Bars(title, caption, bars.toList(), chart.axisMax(), more);
  }

  private static PosterPart.Bar bar(Chart.Series series) {
    Chart.Point point = series.points().get(0);
    return new PosterPart.Bar(series.name(), point.label(), series.tone(), point.value());
  }
}
