package org.mingzhang.page.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.measure.Headline;
import org.mingzhang.measure.attainment.Tally;
import org.mingzhang.measure.number.Amount;
import org.mingzhang.model.AmountColumn;
import org.mingzhang.model.Unit;
import org.mingzhang.page.chart.ComparedReports;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.frame.PagedListing;
import org.mingzhang.page.view.Cell;
import org.mingzhang.page.view.Datum;
import org.mingzhang.page.view.ListingBlock;
import org.mingzhang.page.view.Table;
import org.mingzhang.page.words.RateWords;
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
  Table ofUnit(Unit unit, List<ReportContext> oldestFirst) {
    List<Table.Row> rows =
        oldestFirst.stream()
            .sorted((one, other) -> other.report().year().compareTo(one.report().year()))
            .map(report -> row(report, words.say("year", report.year())))
            .toList();
    return table(words.say("overview.ofUnit", unit.name()), words.say("overview.year"), rows);
  }

  /** Reports of any units and years. */
  Table of(String caption, List<ReportContext> reports) {
    List<Table.Row> rows =
        reports.stream()
            .map(r -> row(r, words.say("overview.report", r.unit().name(), r.year())))
            .toList();
    return table(caption, words.say("overview.unitAndYear"), rows);
  }

  /** The units of one year, to be chosen by region and by kind of report. */
  ListingBlock ofYear(String year, List<ReportContext> reports) {
    List<Table.Row> rows = reports.stream().map(this::rowOfYear).toList();
    Table table = table(words.say("overview.ofYear", year), words.say("overview.unit"), rows);
    List<Table.Column> columns = new ArrayList<>(table.columns());
    columns.add(1, new Table.Column(words.say("units.region"), false));
    return new ListingBlock(table.withColumns(columns), List.of(1, 2), PagedListing.labels(words));
  }

  private Table.Row rowOfYear(ReportContext report) {
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

  private Table.Row row(ReportContext report, String head) {
    Headline headline = report.assessment().headline();
    return new Table.Row(
        "",
        "",
        Cell.link(head, root + Addresses.of(report)),
        List.of(),
        List.of(
            Cell.of(words.of(report.report().kind())),
            amount(report, headline.budget()),
            report.isPromise() ? due(report) : amount(report, headline.executed()),
            report.isPromise() ? due(report) : rate(report, headline),
            indicators(report)));
  }

  private static Cell amount(ReportContext report, Optional<Amount> amount) {
    return amount
        .map(
            a ->
                Cell.of(report.cells().inSentence(a))
                    .with(report.cells().datum(a, ComparedReports.of(report).figure(a))))
        .orElseGet(() -> report.cells().nothing("cell.notReported"));
  }

  /** On which base it was computed is said where it is not the usual one. */
  private Cell rate(ReportContext report, Headline headline) {
    if (headline.rate().isEmpty() && !RateWords.isOfZero(headline)) {
      return report.cells().nothing("cell.notReported");
    }
    String mark =
        headline.rateBase() == AmountColumn.INITIAL ? words.say("overview.byInitial") : "";
    return new Cell("", RateWords.of(headline, words), "", mark, "")
        .with(rateDatum(report, headline));
  }

  private static Cell indicators(ReportContext report) {
    Cell cell = Cell.of(Summaries.indicators(report));
    Tally tally = report.assessment().headline().tally();
    return report.isPromise() || tally.total() == 0
        ? cell
        : cell.with(Datum.of("", BigDecimal.valueOf(tally.reached())));
  }

  private static Datum rateDatum(ReportContext report, Headline headline) {
    return headline
        .rate()
        .map(rate -> Datum.of(ComparedReports.of(report).rateFigure(), rate.percent()))
        .orElse(Datum.NONE);
  }

  private static Cell due(ReportContext report) {
    return report.cells().nothing("cell.notYetDue");
  }
}
