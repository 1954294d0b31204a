package org.mingzhang.page.chart;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.chart.BudgetCharts;
import org.mingzhang.chart.Chart;
import org.mingzhang.chart.ChartWords;
import org.mingzhang.chart.IndicatorCharts;
import org.mingzhang.measure.budget.RowMeasure;
import org.mingzhang.measure.budget.Structure;
import org.mingzhang.model.AmountColumn;
import org.mingzhang.model.BudgetRow;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.sentence.AttainmentSentence;
import org.mingzhang.page.sentence.ExecutionSentence;
import org.mingzhang.page.sentence.StructureSentence;
import org.mingzhang.page.table.ClassTable;
import org.mingzhang.page.table.RateTable;
import org.mingzhang.page.view.ChartBlock;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.words.Words;

/** The charts of a report; empty where it has nothing to draw. */
public final class ReportCharts {
  /** What narratives call the charts; a report need not have all of them. */
  public static final List<String> NAMES =
      List.of("structure", "phases", "items", "rates", "attainment");

  /**
   * Beside a total of millions the bars of single projects vanish: they have a chart of their own.
   */
  private static final int UPPER_LEVELS = 1;

  private static final String INDICATORS = "table-indicators";

  private static final List<BudgetSection> SPLITS_OF_SPENDING =
      List.of(
          BudgetSection.BUDGET,
          BudgetSection.FUNCTIONAL,
          BudgetSection.ECONOMIC,
          BudgetSection.PROJECTS);

  private final ReportContext context;
  private final String prefix;
  private final Words words;

  /** The charts of a report, under their own anchors. */
  public ReportCharts(ReportContext context) {
    this(context, "");
  }

  /**
   * @param prefix before every anchor, so that none stands twice on a page
   */
  public ReportCharts(ReportContext context, String prefix) {
    this.context = context;
    this.prefix = prefix;
    this.words = context.words();
  }

  /** What the money is spent on: the first split of expenditure that the report has. */
  public Optional<ChartBlock> structure() {
    return mainStructure().flatMap(this::structure);
  }

  /** The first split of expenditure that can be drawn. */
  public Optional<Structure> mainStructure() {
    return SPLITS_OF_SPENDING.stream()
        .flatMap(section -> topStructure(section).stream())
        .filter(structure -> structure(structure).isPresent())
        .findFirst();
  }

  /** What the first row with parts is made of. */
  public Optional<ChartBlock> structure(BudgetSection section) {
    return topStructure(section).flatMap(this::structure);
  }

  private Optional<Structure> topStructure(BudgetSection section) {
    return context.report().table(section).rows().stream()
        .flatMap(root -> structureOf(section, root).stream())
        .findFirst();
  }

  private Optional<Structure> structureOf(BudgetSection section, BudgetRow row) {
    return context.assessment().structure(section, row.id());
  }

  private Optional<ChartBlock> structure(Structure structure) {
    String title = words.say("chart.structure", structure.whole().name());
    return BudgetCharts.structure(structure, chartWords(title))
        .map(
            chart ->
                block(
                    chart,
                    "shares-" + structure.section().id(),
                    StructureSentence.say(context, structure)));
  }

  /**
   * Initial, adjusted and executed amounts of the upper rows of the budget, where there are two of
   * them to compare.
   */
  public Optional<ChartBlock> phases() {
    List<RowMeasure> upper =
        context.assessment().rows(BudgetSection.BUDGET).stream()
            .filter(row -> row.depth() <= UPPER_LEVELS)
            .toList();
    return BudgetCharts.phases(upper, chartWords(words.say("chart.phases")))
        .filter(chart -> chart.series().size() > 1)
        .map(
            chart ->
                block(
                    chart,
                    tableOf(BudgetSection.BUDGET),
                    ExecutionSentence.say(context).orElse(""),
                    largestOnly(chart)));
  }

  /**
   * The same for what one part of the budget is made of: its projects.
   *
   * @param part a row at the lowest of the levels that {@link #phases} draws, with parts
   */
  public Optional<ChartBlock> items(Structure part) {
    Set<String> members =
        part.shares().stream().map(share -> share.row().id()).collect(Collectors.toSet());
    List<RowMeasure> rows =
        context.assessment().rows(BudgetSection.BUDGET).stream()
            .filter(row -> members.contains(row.row().id()))
            .toList();
    return BudgetCharts.phases(rows, chartWords(words.say("chart.items", part.whole().name())))
        .filter(chart -> chart.series().size() > 1)
        .map(chart -> chart.named("items-" + part.whole().id()))
        .map(
            chart ->
                block(
                    chart,
                    tableOf(BudgetSection.BUDGET),
                    StructureSentence.say(context, part),
                    largestOnly(chart)));
  }

  /** Only the largest rows are drawn. */
  private String largestOnly(Chart chart) {
    return left(chart, "chart.left.largest");
  }

  /** Says how many of all are drawn; empty where all are. */
  private String left(Chart chart, String key) {
    int drawn = chart.categories().size();
    return chart.left() == 0
        ? ""
        : words.say(key, Words.count(drawn + chart.left()), Words.count(drawn));
  }

  /** What was spent of what could be spent, row by row, where there are two rows to compare. */
  public Optional<ChartBlock> executionRates() {
    List<RowMeasure> rows = context.assessment().rows(BudgetSection.BUDGET);
    RateTable rates = new RateTable(context, BudgetSection.BUDGET);
    List<Chart> charts =
        Stream.of(AmountColumn.ADJUSTED, AmountColumn.INITIAL)
            .flatMap(base -> executionRates(rows, base).stream())
            .toList();
    return charts.stream()
        .filter(ReportCharts::isTelling)
        .findFirst()
        .or(() -> charts.stream().findFirst())
        .map(
            chart ->
                block(
                    chart,
                    rates.anchorOf(chart),
                    ChartSentences.rates(chart, "chart.rates.items", words),
                    left(chart, "chart.left.lowest")));
  }

  /** Bars of one length tell nothing: then the other base may. */
  private static boolean isTelling(Chart rates) {
    return rates.series().get(0).points().stream()
            .map(point -> point.value().stripTrailingZeros())
            .distinct()
            .count()
        > 1;
  }

  private Optional<Chart> executionRates(List<RowMeasure> rows, AmountColumn base) {
    String key = base == AmountColumn.INITIAL ? "chart.rates.initial" : "chart.rates";
    return BudgetCharts.executionRates(rows, base, context.figures(), chartWords(words.say(key)))
        .filter(chart -> chart.categories().size() > 1);
  }

  /** The parts of the budget that have parts themselves. */
  public List<Structure> divided() {
    return context.assessment().rows(BudgetSection.BUDGET).stream()
        .filter(row -> row.depth() == UPPER_LEVELS)
        .flatMap(row -> structureOf(BudgetSection.BUDGET, row.row()).stream())
        .toList();
  }

  /** How far the indicators came; empty where there are none to draw. */
  public Optional<ChartBlock> attainment() {
    return IndicatorCharts.attainment(
            context.assessment().indicators(), chartWords(words.say("chart.attainment")))
        .map(
            chart ->
                block(
                    chart,
                    INDICATORS,
                    ChartSentences.attainment(context.assessment().indicators(), words),
                    left(chart, "chart.left.attainment")));
  }

  /** How many indicators of each class came out how; nothing worth drawing for a single class. */
  public Optional<ChartBlock> statusByClass() {
    return IndicatorCharts.statusByClass(
            context.assessment().indicators(), chartWords(words.say("chart.status")))
        .filter(chart -> chart.categories().size() > 1)
        .map(
            chart ->
                block(chart, ClassTable.ID, new ClassTable(context).sentence())
                    .downloadedFrom(chartFile(Addresses.CLASSES_FILE)));
  }

  /** By the name a narrative gives it. */
  public Optional<ChartBlock> named(String name) {
    return switch (name) {
      case "structure" -> structure();
      case "phases" -> phases();
      case "items" -> divided().stream().flatMap(part -> items(part).stream()).findFirst();
      case "rates" -> executionRates();
      case "attainment" -> attainment();
      default -> Optional.empty();
    };
  }

  /** What the chart of that name shows, in one sentence; empty where none is made. */
  public Optional<String> sentence(String name) {
    return switch (name) {
      case "attainment" -> Optional.of(AttainmentSentence.say(context.assessment(), words));
      default -> named(name).map(ChartBlock::sentence);
    };
  }

  private ChartWords chartWords(String title) {
    return new PageChartWords(title, context.cells(), words);
  }

  private ChartBlock block(Chart chart, String table, String sentence, String... notes) {
    ChartPlace place =
        new ChartPlace(
            table,
            sentence,
            chartFile(Addresses.FIGURES_FILE),
            credit(),
            context.unit().id() + "-" + context.year(),
            Stream.of(notes).filter(note -> !note.isEmpty()).toList());
    return ChartBlocks.of(chart.named(prefix + chart.id()), place, words);
  }

  private Link chartFile(String file) {
    return new Link(words.say("chart.csv"), file);
  }

  private String credit() {
    String unit = context.unit().name();
    return context.report().documents().stream()
        .findFirst()
        .map(d -> words.say("chart.credit", unit, context.year(), d.title()))
        .orElseGet(() -> words.say("chart.credit.bare", unit, context.year()));
  }

  private static String tableOf(BudgetSection section) {
    return "table-" + section.id();
  }
}
