package org.mingzhang.page;

import java.util.List;
import java.util.Optional;
import org.mingzhang.measure.Amount;
import org.mingzhang.measure.Headline;
import org.mingzhang.model.Unit;
import org.mingzhang.page.view.Cell;
import org.mingzhang.page.view.Table;

/** Reports side by side, one in a row, with their answers. */
final class OverviewTable {
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

  /** The units of one year. */
  Table ofYear(String year, List<ReportContext> reports) {
    List<Table.Row> rows =
        reports.stream().map(report -> row(report, report.unit().name())).toList();
    return table(words.say("overview.ofYear", year), words.say("overview.unit"), rows);
  }

  private Table table(String caption, String first, List<Table.Row> rows) {
    return new Table(
        "table-overview",
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
        Cell.link(head, root + ReportPages.path(report)),
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
        .map(a -> Cell.of(report.cells().inSentence(a)))
        .orElseGet(() -> report.cells().nothing("cell.notReported"));
  }

  private static Cell rate(ReportContext report, Headline headline) {
    return headline.rate().isPresent() || RateWords.isOfZero(headline)
        ? Cell.of(RateWords.of(headline, report.words()))
        : report.cells().nothing("cell.notReported");
  }

  private static Cell due(ReportContext report) {
    return report.cells().nothing("cell.notYetDue");
  }
}
