package org.mingzhang.page.table;

import java.util.List;
import java.util.Optional;
import org.mingzhang.measure.budget.RowMeasure;
import org.mingzhang.measure.budget.Structure;
import org.mingzhang.measure.number.Percent;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.view.Cell;
import org.mingzhang.page.view.Datum;
import org.mingzhang.page.view.Table;
import org.mingzhang.page.words.Cells;
import org.mingzhang.page.words.Words;

/** Every part of a budget table with its amount and its share of the row above. */
public final class ShareTable {
  private final ReportContext context;
  private final BudgetSection section;
  private final List<Structure> structures;

  /** The shares of one section of the budget. */
  public ShareTable(ReportContext context, BudgetSection section) {
    this.context = context;
    this.section = section;
    this.structures =
        context.assessment().structures().stream().filter(s -> s.section() == section).toList();
  }

  /** The table; empty when no row has parts with amounts. */
  public Optional<Table> table() {
    if (structures.isEmpty()) {
      return Optional.empty();
    }
    Words words = context.words();
    String unit = context.report().table(section).unit().printed();
    return Optional.of(
        new Table(
                "shares-" + section.id(),
                words.say("share.caption." + section.id(), unit),
                List.of(
                    new Table.Column(words.say("budget.item"), false),
                    new Table.Column(words.say("share.amount"), true),
                    new Table.Column(words.say("share.percent"), true)),
                context.assessment().rows(section).stream()
                    .flatMap(row -> row(row).stream())
                    .toList(),
                List.of(words.say("share.note")),
                "")
            .in(unit));
  }

  private Optional<Table.Row> row(RowMeasure measured) {
    for (Structure structure : structures) {
      for (Structure.Share share : structure.shares()) {
        if (share.row().id().equals(measured.row().id())) {
          return Optional.of(row(measured, share));
        }
      }
    }
    return Optional.empty();
  }

  private Table.Row row(RowMeasure measured, Structure.Share share) {
    Cells cells = context.cells();
    String percent = Percent.text(share.percent());
    return new Table.Row(
        "",
        "depth-" + Math.max(0, measured.depth() - 1),
        Cell.link(measured.row().name(), "#" + measured.address()),
        List.of(),
        List.of(
            cells.amount(share.amount()),
            Cell.of(percent)
                .at(measured.address() + ".share")
                .with(Datum.of("", share.percent()))));
  }
}
