package org.mingzhang.check.wording;

import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.check.Named;
import org.mingzhang.check.RuleContext;
import org.mingzhang.check.wording.ReportText.Origin;
import org.mingzhang.measure.Assessment;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.Asset;
import org.mingzhang.model.BudgetRow;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.Headcount;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Report;
import org.mingzhang.model.SourceRef;
import org.mingzhang.model.Statement;
import org.mingzhang.model.StatementList;

/**
 * Every text of a report.
 *
 * @param all in the order of a data file
 */
record ReportTexts(List<ReportText> all) {

  static List<ReportText> of(RuleContext context) {
    return context.view(ReportTexts.class, c -> new ReportTexts(all(c.assessment()))).all();
  }

  private static List<ReportText> all(Assessment assessment) {
    Report report = assessment.report();
    return Stream.of(
            Stream.of(
                print("title", report.title(), report.title(), SourceRef.NONE),
                print("form", report.form(), report.form(), SourceRef.NONE)),
            Stream.of(BudgetSection.values()).flatMap(section -> amounts(report, section)),
            staffAndAssets(report),
            Stream.of(own("indicators", report.indicators().note())),
            report.indicators().rows().stream().flatMap(row -> indicator("indicators", row)),
            Stream.of(own("results", report.results().note())),
            report.results().rows().stream().flatMap(row -> indicator("results", row)),
            figures(assessment.printed()),
            statements(report),
            conclusion(report))
        .flatMap(texts -> texts)
        .filter(text -> !text.text().isBlank())
        .toList();
  }

  private static Stream<ReportText> amounts(Report report, BudgetSection section) {
    Stream<ReportText> note = Stream.of(own(section.id(), report.table(section).note()));
    return Stream.concat(
        note, report.table(section).flatten().flatMap(row -> row(section.id(), row)));
  }

  private static Stream<ReportText> row(String section, BudgetRow row) {
    String address = section + "." + row.id();
    return Stream.of(
        print(address, row.name(), row.name(), row.source()),
        own(address + ".reason", row.reason()),
        own(address + ".note", row.note()),
        own(address + ".profile", row.profile().content()));
  }

  private static Stream<ReportText> staffAndAssets(Report report) {
    return Stream.of(
            Stream.of(own("staff", report.staff().note())),
            report.staff().flatten().flatMap(ReportTexts::headcount),
            Stream.of(own("assets", report.assets().note())),
            report.assets().rows().stream().flatMap(Asset::flatten).flatMap(ReportTexts::asset))
        .flatMap(texts -> texts);
  }

  private static Stream<ReportText> headcount(Headcount row) {
    String address = "staff." + row.id();
    return Stream.of(
        print(address, row.name(), row.name(), row.source()), own(address + ".note", row.note()));
  }

  private static Stream<ReportText> asset(Asset row) {
    String address = "assets." + row.id();
    return Stream.of(
        print(address, row.name(), row.name(), row.source()), own(address + ".note", row.note()));
  }

  private static Stream<ReportText> indicator(String section, Indicator row) {
    String address = section + "." + row.id();
    return Stream.of(
        print(address, row.name(), row.name(), row.source()),
        print(address + ".task", row.name(), row.task(), row.source()),
        print(address + ".deviationReason", row.name(), row.deviationReason(), row.source()),
        own(address + ".improvement", row.improvement()),
        own(address + ".note", row.note()));
  }

  /** Printed values; one that needed a reading is told of by the rule for readings. */
  private static Stream<ReportText> figures(List<AddressedFigure> printed) {
    return printed.stream()
        .filter(entry -> !entry.address().startsWith("claims.") && !entry.figure().hasReading())
        .map(e -> print(e.address(), e.name(), e.figure().printed(), e.source()));
  }

  private static Stream<ReportText> statements(Report report) {
    return Stream.of(
            statements("goals", report.goals()),
            statements("tasks", report.tasks()),
            statements("managementGoals", report.managementGoals()),
            statements("problems", report.problems()),
            statements("improvements", report.improvements()))
        .flatMap(texts -> texts);
  }

  private static Stream<ReportText> statements(String section, StatementList list) {
    Stream<ReportText> note = Stream.of(own(section, list.note()));
    return Stream.concat(
        note, list.rows().stream().flatMap(statement -> statement(section, statement)));
  }

  private static Stream<ReportText> statement(String section, Statement statement) {
    String address = section + "." + statement.id();
    return Stream.of(
        print(address, statement.name(), statement.name(), statement.source()),
        own(address + ".text", statement.text()),
        own(address + ".outcome", statement.outcome()));
  }

  private static Stream<ReportText> conclusion(Report report) {
    return Stream.of(
            Stream.of(own("evaluation", report.evaluation().note())),
            report.claims().stream().map(c -> excerpt("claims." + c.id(), c.printed(), c.source())),
            report.remarks().stream()
                .flatMap(
                    r ->
                        Stream.of(
                            excerpt("remarks." + r.id(), r.printed(), r.source()),
                            own("remarks." + r.id() + ".note", r.note()))))
        .flatMap(texts -> texts);
  }

  private static ReportText print(String address, String name, String text, SourceRef source) {
    return new ReportText(Origin.PRINT, address, name, text, Named.place(source));
  }

  private static ReportText excerpt(String address, String text, SourceRef source) {
    return new ReportText(Origin.EXCERPT, address, text, text, Named.place(source));
  }

  private static ReportText own(String address, String text) {
    return new ReportText(Origin.OWN, address, "", text, "");
  }
}
