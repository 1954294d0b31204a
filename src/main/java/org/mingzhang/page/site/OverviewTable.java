package org.mingzhang.page.site;

import java.util.List;
import java.util.Optional;
import org.mingzhang.measure.Headline;
import org.mingzhang.measure.number.Amount;
import org.mingzhang.model.Unit;
import org.mingzhang.page.chart.ComparedReports;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.frame.Addresses;
import org.mingzhang.page.view.Cell;
import org.mingzhang.page.view.Datum;
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

  /** The units of one year. */
  Table ofYear(String year, List<ReportContext> reports) {
    List<Table.Row> rows =
        reports.stream().map(report -> row(report, report.unit().name())).toList();
    return table(words.say("overview.ofYear", year), words.say("overview.unit"), rows);
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
            Cell.of(Summaries.indicators(report))));
  }

  private static Cell amount(ReportContext report, Optional<Amount> amount) {
    return amount
        .map(
            a ->
                Cell.of(report.cells().inSentence(a))
                    .with(report.cells().datum(a, ComparedReports.of(report).figure(a))))
        .orElseGet(() -> report.cells().nothing("cell.notReported"));
  }

  private static Cell rate(ReportContext report, Headline headline) {
    return headline.rate().isPresent() || RateWords.isOfZero(headline)
        ? Cell.of(RateWords.of(headline, report.words())).with(rateDatum(report, headline))
        : report.cells().nothing("cell.notReported");
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
