package org.mingzhang.page.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.page.frame.PagedListing;
import org.mingzhang.page.view.Cell;
import org.mingzhang.page.view.Datum;
import org.mingzhang.page.view.ListingBlock;
import org.mingzhang.page.view.Table;
import org.mingzhang.page.words.Cells;
import org.mingzhang.page.words.Words;

/** Reports side by side, one in a row, with their answers. */
final class OverviewTable {
  /** Its anchor. */
  static final String ID = "table-overview";

  private final Words words;
  private final String root;

  /**
   * @param root from the page to the site's root
   */
  OverviewTable(Words words, String root) {
    this.words = words;
    this.root = root;
  }

  /** The years of one unit, newest first. */
  Table ofUnit(String unit, List<UnitYear> oldestFirst) {
    List<Table.Row> rows = new ArrayList<>();
    for (UnitYear report : oldestFirst) {
      rows.add(0, row(report, words.say("year", report.entry().year().toString())));
    }
    return table(words.say("overview.ofUnit", unit), words.say("overview.year"), rows);
  }

  /** Reports of any units and years. */
  Table of(String caption, List<UnitYear> reports) {
    List<Table.Row> rows = reports.stream().map(r -> row(r, name(r))).toList();
    return table(caption, words.say("overview.unitAndYear"), rows);
  }

  private String name(UnitYear report) {
    return words.say("overview.report", report.unit().name(), report.entry().year().toString());
  }

  /** The units of one year, to be chosen by region and by kind of report. */
  ListingBlock ofYear(String caption, List<UnitYear> reports) {
    List<Table.Row> rows = reports.stream().map(this::rowOfYear).toList();
    Table table = table(caption, words.say("overview.unit"), rows);
    List<Table.Column> columns = new ArrayList<>(table.columns());
    columns.add(1, new Table.Column(words.say("units.region"), false));
    return new ListingBlock(table.withColumns(columns), List.of(1, 2), PagedListing.labels(words));
  }

  private Table.Row rowOfYear(UnitYear report) {
    Table.Row row = row(report, report.unit().name());
    List<Cell> cells = new ArrayList<>(row.cells());
    cells.add(0, Cell.of(report.unit().region().name()));
    return new Table.Row(row.id(), row.tone(), row.head(), row.hints(), cells);
  }

  private Table table(String caption, String first, List<Table.Row> rows) {
    return new Table(
        ID,
        caption,
        List.of(
            new Table.Column(first, false),
            new Table.Column(words.say("overview.kind"), false),
            new Table.Column(words.say("overview.budget"), true),
            new Table.Column(words.say("overview.executed"), true),
            new Table.Column(words.say("overview.rate"), true),
            new Table.Column(words.say("overview.indicators"), true)),
        rows,
        List.of(words.say("overview.note")),
        "");
  }

  private Table.Row row(UnitYear report, String head) {
    YearEntry entry = report.entry();
    return new Table.Row(
        "",
        "",
        Cell.link(head, root + report.page()),
        List.of(),
        List.of(
            Cell.of(words.of(entry.kind())),
            amount(report, entry.budget()),
            entry.promise() ? due() : amount(report, entry.executed()),
            entry.promise() ? due() : rate(report),
            indicators(entry)));
  }

  private Cell amount(UnitYear report, ShownAmount shown) {
    return shown == null
        ? Cells.nothing("cell.notReported", words)
        : shown.cell(report.compared().figure(shown.amount()));
  }

  /** On which base it was computed is said where it is not the usual one. */
  private Cell rate(UnitYear report) {
    YearEntry entry = report.entry();
    if (entry.rateWords().isEmpty()) {
      return Cells.nothing("cell.notReported", words);
    }
    String mark = entry.byInitial() ? words.say("overview.byInitial") : "";
    Cell cell = new Cell("", entry.rateWords(), "", mark, "");
    return entry.rate() == null
        ? cell
        : cell.with(Datum.of(report.compared().rateFigure(), entry.rate().percent()));
  }

  private static Cell indicators(YearEntry entry) {
    Cell cell = Cell.of(entry.indicators());
    return entry.promise() || entry.tally().total() == 0
        ? cell
        : cell.with(Datum.of("", BigDecimal.valueOf(entry.tally().reached())));
  }

  private Cell due() {
    return Cells.nothing("cell.notYetDue", words);
  }
}
