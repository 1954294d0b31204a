package org.mingzhang.page.search;

import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.model.BudgetColumn;
import org.mingzhang.model.BudgetRow;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.Evaluation;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Report;
import org.mingzhang.model.SourceDocument;
import org.mingzhang.model.StatementList;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.narrative.NarrativeSections;
import org.mingzhang.page.table.BudgetTables;
import org.mingzhang.page.words.Words;

/** What can be found in a report: every row under its address, and the text. */
final class ReportSearch {
  private final ReportContext context;
  private final Report report;
  private final Words words;
  private final SearchEntries entries;

  ReportSearch(ReportContext context) {
    this.context = context;
    this.report = context.report();
    this.words = context.words();
    this.entries = new SearchEntries(words);
  }

  List<SearchEntry> entries() {
    entries.row("", "", context.unit().region().name(), report.title());
    Stream.of(BudgetSection.values()).forEach(this::budget);
    new IndicatorSearch(context, entries).add();
    statements("goals", report.goals());
    statements("tasks", report.tasks());
    statements("managementGoals", report.managementGoals());
    NarrativeSearch.add(NarrativeSections.proseOf(context), entries, words.say("section.text"));
    statements("problems", report.problems());
    statements("improvements", report.improvements());
    organisation();
    prints();
    documents();
    return entries.all();
  }

  private void budget(BudgetSection section) {
    if (report.table(section).isEmpty()) {
      return;
    }
    entries.section(section.id(), heading(section));
    List<BudgetColumn> columns = new BudgetTables(context, section).columns();
    report
        .table(section)
        .flatten()
        .forEach(
            row -> entries.row(section.id() + "." + row.id(), row.name(), budgetRow(row, columns)));
    entries.row(section.id(), "", report.table(section).note());
  }

  private String heading(BudgetSection section) {
    String promise = context.isPromise() ? ".promise" : "";
    return switch (section) {
      case BUDGET, FUNDING, PROJECTS -> words.say("section." + section.id() + promise);
      case FUNCTIONAL, ECONOMIC, THREE_PUBLIC -> words.say("section." + section.id());
    };
  }

  private Stream<String> budgetRow(BudgetRow row, List<BudgetColumn> columns) {
    Stream<String> figures =
        columns.stream().map(column -> figure(column.name(), BudgetTables.figure(row, column)));
    Stream<String> texts =
        Stream.of(
            row.code(),
            row.profile().competentDepartment(),
            row.profile().implementingUnit(),
            row.profile().content(),
            row.reason(),
            row.note(),
            row.definitionChange());
    return Stream.concat(figures, texts);
  }

  private String figure(String label, Figure figure) {
    return figure.isReported() ? words.say("search.figure", label, figure.printed()) : "";
  }

  private void statements(String id, StatementList list) {
    if (list.rows().isEmpty() && list.note().isEmpty()) {
      return;
    }
    entries.section(id, words.say("part." + id));
    entries.row(id, "", list.note());
    list.rows()
        .forEach(row -> entries.row(id + "." + row.id(), row.name(), row.text(), row.outcome()));
  }

  private void organisation() {
    if (!report.staff().rows().isEmpty()) {
      entries.section("staff", words.say("section.staff"));
      report
          .staff()
          .flatten()
          .forEach(
              row ->
                  entries.row("staff." + row.id(), row.name(), row.count().printed(), row.note()));
    }
    if (!report.assets().rows().isEmpty()) {
      entries.section("assets", words.say("section.assets"));
      report
          .assets()
          .flatten()
          .forEach(
              row ->
                  entries.row(
                      "assets." + row.id(),
                      row.name(),
                      figure(words.say("assets.opening"), row.opening()),
                      figure(words.say("assets.change"), row.change()),
                      figure(words.say("assets.closing"), row.closing()),
                      row.note()));
    }
  }

  /** What the source says of itself, and what is odd in it. */
  private void prints() {
    Evaluation evaluation = report.evaluation();
    entries.section("checks", words.say("section.checks"));
    report.claims().forEach(claim -> entries.row("claims." + claim.id(), "", claim.printed()));
    report
        .remarks()
        .forEach(
            remark -> entries.row("remarks." + remark.id(), "", remark.printed(), remark.note()));
    if (!evaluation.grade().isEmpty()) {
      entries.row("evaluation.result.grade", words.say("evaluation.grade"), evaluation.grade());
    }
    if (evaluation.score().isReported()) {
      entries.row(
          "evaluation.result.score", words.say("evaluation.score"), evaluation.score().printed());
    }
  }

  private void documents() {
    entries.section("sources", words.say("section.sources"));
    report.documents().stream()
        .map(SourceDocument::title)
        .forEach(title -> entries.row("sources", title));
  }
}
