package org.mingzhang.page.narrative;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.page.chart.ReportCharts;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.finding.CheckSection;
import org.mingzhang.page.table.BudgetTables;
import org.mingzhang.page.table.IndicatorTables;
import org.mingzhang.page.table.OrganisationTables;
import org.mingzhang.page.view.Block;
import org.mingzhang.page.view.ChartBlock;
import org.mingzhang.page.view.IndicatorsBlock;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.NoteBlock;
import org.mingzhang.page.view.SeeBlock;
import org.mingzhang.page.view.Table;
import org.mingzhang.page.view.TableBlock;

/** The charts, tables and findings that a narrative can place; empty where the report has none. */
final class NarrativeBlocks {
  private static final String PREFIX = "text-";

  private final ReportContext context;
  private final Set<String> shown;

  /**
   * @param shown anchors of the charts and tables that the page has outside the narrative
   */
  NarrativeBlocks(ReportContext context, Set<String> shown) {
    this.context = context;
    this.shown = Set.copyOf(shown);
  }

  /** The chart, or a line that leads to it where the page shows it. */
  Optional<? extends Block> chart(String name) {
    Optional<ChartBlock> own = new ReportCharts(context).named(name);
    if (own.filter(chart -> shown.contains(chart.id())).isEmpty()) {
      return new ReportCharts(context, PREFIX).named(name);
    }
    String sentence = new ReportCharts(context).sentence(name).orElse("");
    return own.map(chart -> see("see.chart", chart.title(), chart.id(), sentence));
  }

  private SeeBlock see(String label, String title, String id, String sentence) {
    Link link = new Link(title, "#" + id);
    return new SeeBlock(List.of(new SeeBlock.See(context.words().say(label), link, sentence)));
  }

  /** The table, or a line that leads to it where the page shows it. */
  Optional<? extends Block> table(String name) {
    String id = "table-" + name;
    return repeatedTable(name)
        .map(table -> shown.contains(id) ? see("see.table", caption(table), id, "") : table);
  }

  private static String caption(Block table) {
    return table instanceof TableBlock plain
        ? plain.table().caption()
        : ((IndicatorsBlock) table).caption();
  }

  private Optional<Block> repeatedTable(String name) {
    OrganisationTables organisation = new OrganisationTables(context);
    return switch (name) {
      case "indicators" -> indicators();
      case "results" -> results();
      case "staff" -> repeated(context.report().staff().rows(), organisation.staff(), name);
      case "assets" -> repeated(context.report().assets().rows(), organisation.assets(), name);
      default -> budget(name);
    };
  }

  /** What does not agree about a section, a line each; a sentence where everything does. */
  Block findings(String section) {
    String prefix = section.isEmpty() ? "" : section + ".";
    List<SeeBlock.See> items = new CheckSection(context).about(prefix);
    return items.isEmpty()
        ? new NoteBlock(context.words().say("findings.none"))
        : new SeeBlock(items);
  }

  /** Whether findings can be about that section. */
  static boolean isSection(String name) {
    return name.isEmpty()
        || Stream.of("indicators", "results", "staff", "assets", "claims").anyMatch(name::equals)
        || Stream.of(BudgetSection.values()).anyMatch(s -> s.id().equals(name));
  }

  private Optional<Block> indicators() {
    return context.report().indicators().rows().isEmpty()
        ? Optional.empty()
        : Optional.of(new IndicatorTables(context, PREFIX).indicators());
  }

  private Optional<Block> results() {
    return context.report().results().rows().isEmpty()
        ? Optional.empty()
        : Optional.of(new IndicatorTables(context, PREFIX).results());
  }

  private Optional<Block> budget(String name) {
    return Stream.of(BudgetSection.values())
        .filter(s -> s.id().equals(name) && !context.report().table(s).isEmpty())
        .findFirst()
        .map(s -> new BudgetTables(context, s).printed().repeatedAs(PREFIX + "table-" + s.id()))
        .map(table -> new TableBlock(table));
  }

  private static Optional<Block> repeated(List<?> rows, Table table, String name) {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new TableBlock(table.repeatedAs(PREFIX + "table-" + name)));
  }
}
