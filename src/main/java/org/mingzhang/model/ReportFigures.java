package org.mingzhang.model;

import java.util.List;
import java.util.stream.Stream;

/** Every figure that a report prints, under its address: the one list of what an address can be. */
public final class ReportFigures {

  private ReportFigures() {}

  /** All reported figures, by section in the order of a data file. */
  public static List<AddressedFigure> of(Report report) {
    return Stream.of(
            Stream.of(BudgetSection.values()).flatMap(section -> amounts(report, section)),
            report.staff().flatten().flatMap(ReportFigures::headcount),
            report.assets().flatten().flatMap(ReportFigures::asset),
            report.indicators().rows().stream().flatMap(i -> indicator("indicators", i)),
            report.results().rows().stream().flatMap(i -> indicator("results", i)),
            Stream.of(score(report.evaluation())),
            report.claims().stream().map(ReportFigures::claim))
        .flatMap(figures -> figures)
        .filter(f -> f.figure().isReported())
        .toList();
  }

  private static Stream<AddressedFigure> amounts(Report report, BudgetSection section) {
    return report
        .table(section)
        .flatten()
        .flatMap(
            row ->
                Stream.of(
                        Stream.of(AmountColumn.values())
                            .map(c -> amount(section, row, c.id(), row.figure(c))),
                        row.adjustments().stream()
                            .map(a -> amount(section, row, a.column(), a.amount())),
                        Stream.of(amount(section, row, "totalScore", row.profile().totalScore())))
                    .flatMap(figures -> figures));
  }

  private static AddressedFigure amount(
      BudgetSection section, BudgetRow row, String column, Figure figure) {
    return AddressedFigure.of(section.id(), row.id(), column, row.name(), figure, row.source());
  }

  private static Stream<AddressedFigure> headcount(Headcount row) {
    return Stream.of(
        AddressedFigure.of("staff", row.id(), "count", row.name(), row.count(), row.source()));
  }

  private static Stream<AddressedFigure> asset(Asset row) {
    return Stream.of(
        AddressedFigure.of("assets", row.id(), "opening", row.name(), row.opening(), row.source()),
        AddressedFigure.of("assets", row.id(), "change", row.name(), row.change(), row.source()),
        AddressedFigure.of("assets", row.id(), "closing", row.name(), row.closing(), row.source()));
  }

  private static Stream<AddressedFigure> indicator(String section, Indicator row) {
    return Stream.of(
        AddressedFigure.of(section, row.id(), "target", row.name(), row.target(), row.source()),
        AddressedFigure.of(section, row.id(), "actual", row.name(), row.actual(), row.source()),
        AddressedFigure.of(section, row.id(), "weight", row.name(), row.weight(), row.source()),
        AddressedFigure.of(section, row.id(), "score", row.name(), row.score(), row.source()));
  }

  private static AddressedFigure score(Evaluation evaluation) {
    return AddressedFigure.of(
        "evaluation", "result", "score", "总分", evaluation.score(), evaluation.source());
  }

  private static AddressedFigure claim(Claim claim) {
    return AddressedFigure.of(
        "claims", claim.id(), "value", claim.printed(), claim.value(), claim.source());
  }
}
