package org.mingzhang.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.page.view.Block;
import org.mingzhang.page.view.FindingItem;
import org.mingzhang.page.view.FindingsBlock;
import org.mingzhang.page.view.NoteBlock;
import org.mingzhang.page.view.Table;
import org.mingzhang.page.view.TableBlock;

/** The charts, tables and findings that a narrative can place; empty where the report has none. */
final class NarrativeBlocks {
  private static final String PREFIX = "text-";

  private final ReportContext context;

  NarrativeBlocks(ReportContext context) {
    this.context = context;
  }

  Optional<? extends Block> chart(String name) {
    return new ReportCharts(context, PREFIX).named(name);
  }

  Optional<? extends Block> table(String name) {
    OrganisationSection organisation = new OrganisationSection(context);
    return switch (name) {
      case "indicators" -> indicators();
      case "results" -> results();
      case "staff" -> repeated(context.report().staff().rows(), organisation.staff(), name);
      case "assets" -> repeated(context.report().assets().rows(), organisation.assets(), name);
      default -> budget(name);
    };
  }

  /** What was found about a section; a sentence where nothing was. */
  Block findings(String section) {
    String prefix = section.isEmpty() ? "" : section + ".";
    List<FindingItem> items = new CheckSection(context).findings(prefix);
    return items.isEmpty()
        ? new NoteBlock(context.words().say("findings.none"))
        : new FindingsBlock(items);
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
        .map(TableBlock::new);
  }

  private static Optional<Block> repeated(List<?> rows, Table table, String name) {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new TableBlock(table.repeatedAs(PREFIX + "table-" + name)));
  }
}
