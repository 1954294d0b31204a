package org.mingzhang.check.prose;

import java.util.stream.Stream;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Report;
import org.mingzhang.model.ReportFigures;
import org.mingzhang.model.Statement;
import org.mingzhang.model.Unit;

/** The words of a report and its unit: a number that stands in them may stand in a narrative. */
final class ReportWords {

  private ReportWords() {}

  static Stream<String> of(Report report, Unit unit) {
    return Stream.of(
            unit.duties().stream(),
            Stream.of(unit.note(), report.title(), report.form()),
            ReportFigures.of(report).stream()
                .flatMap(f -> Stream.of(f.name(), f.figure().printed(), f.figure().reason())),
            Stream.of(BudgetSection.values())
                .flatMap(section -> report.table(section).flatten())
                .flatMap(row -> Stream.of(row.name(), row.reason(), row.note())),
            report.indicatorsAndResults().flatMap(ReportWords::indicator),
            Stream.of(
                    report.goals(),
                    report.tasks(),
                    report.managementGoals(),
                    report.problems(),
                    report.improvements())
                .flatMap(list -> list.rows().stream())
                .flatMap(ReportWords::statement),
            report.claims().stream().map(claim -> claim.printed()),
            report.remarks().stream().flatMap(r -> Stream.of(r.printed(), r.note())))
        .flatMap(words -> words);
  }

  private static Stream<String> indicator(Indicator row) {
    return Stream.of(row.name(), row.task(), row.deviationReason(), row.improvement(), row.note());
  }

  private static Stream<String> statement(Statement row) {
    return Stream.of(row.name(), row.text(), row.outcome());
  }
}
