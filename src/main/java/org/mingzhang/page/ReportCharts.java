package org.mingzhang.page;

import java.util.List;
import java.util.Optional;
import org.mingzhang.chart.BudgetCharts;
import org.mingzhang.chart.Chart;
import org.mingzhang.chart.ChartWords;
import org.mingzhang.chart.IndicatorCharts;
import org.mingzhang.measure.RowMeasure;
import org.mingzhang.measure.Structure;
import org.mingzhang.model.BudgetRow;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.page.view.ChartBlock;

/** The charts of a report; empty where it has nothing to draw. */
final class ReportCharts {
  /** A table with more rows is drawn by its upper levels only; the table itself has them all. */
  private static final int MOST_PHASES = 15;

  private static final int UPPER_LEVELS = 1;

  private static final List<BudgetSection> SPLITS_OF_SPENDING =
      List.of(
          BudgetSection.BUDGET,
          BudgetSection.FUNCTIONAL,
          BudgetSection.ECONOMIC,
          BudgetSection.PROJECTS);

  private final ReportContext context;
  private final String prefix;
  private final Words words;

  ReportCharts(ReportContext context) {
    this(context, "");
  }

  /**
   * @param prefix before every anchor, so that none stands twice on a page
   */
  ReportCharts(ReportContext context, String prefix) {
    this.context = context;
    this.prefix = prefix;
    this.words = context.words();
  }

  /** What the money is spent on: the first split of expenditure that the report has. */
  Optional<ChartBlock> structure() {
    return SPLITS_OF_SPENDING.stream().flatMap(section -> structure(section).stream()).findFirst();
  }

  /** What the first row with parts is made of. */
  Optional<ChartBlock> structure(BudgetSection section) {
    return context.report().table(section).rows().stream()
        .flatMap(root -> structureOf(section, root).stream())
        .findFirst()
        .flatMap(this::structure);
  }

  private Optional<Structure> structureOf(BudgetSection section, BudgetRow root) {
    return context.assessment().structure(section, root.id());
  }

  private Optional<ChartBlock> structure(Structure structure) {
    String title = words.say("chart.structure", structure.whole().name());
    return BudgetCharts.structure(structure, chartWords(title)).map(this::block);
  }

  /** Initial, adjusted and executed amounts, where there are two of them to compare. */
  Optional<ChartBlock> phases() {
    List<RowMeasure> all = context.assessment().rows(BudgetSection.BUDGET);
    List<RowMeasure> rows =
        all.size() <= MOST_PHASES
            ? all
            : all.stream().filter(row -> row.depth() <= UPPER_LEVELS).toList();
    return BudgetCharts.phases(rows, chartWords(words.say("chart.phases")))
        .filter(chart -> chart.series().size() > 1)
        .map(this::block);
  }

  Optional<ChartBlock> attainment() {
    return IndicatorCharts.attainment(
            context.assessment().indicators(), chartWords(words.say("chart.attainment")))
        .map(this::block);
  }

  /** How many indicators of each class came out how; nothing worth drawing for a single class. */
  Optional<ChartBlock> statusByClass() {
    return IndicatorCharts.statusByClass(
            context.assessment().indicators(), chartWords(words.say("chart.status")))
        .filter(chart -> chart.categories().size() > 1)
        .map(this::block);
  }

  /** By the name a narrative gives it. */
  Optional<ChartBlock> named(String name) {
    return switch (name) {
      case "structure" -> structure();
      case "phases" -> phases();
      case "attainment" -> attainment();
      default -> Optional.empty();
    };
  }

  private ChartWords chartWords(String title) {
    return new PageChartWords(title, context.cells(), words);
  }

  private ChartBlock block(Chart chart) {
    return ChartBlocks.of(ChartBlocks.renamed(chart, prefix), words);
  }
}
