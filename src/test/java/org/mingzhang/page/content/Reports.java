package org.mingzhang.page.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.diagnostic.Finding;
import org.mingzhang.diagnostic.Outcome;
import org.mingzhang.diagnostic.Severity;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.measure.Measure;
import org.mingzhang.model.BudgetRow;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.IndicatorTable;
import org.mingzhang.model.MoneyUnit;
import org.mingzhang.model.Quantity;
import org.mingzhang.model.Region;
import org.mingzhang.model.Report;
import org.mingzhang.model.ReportKind;
import org.mingzhang.model.RowRole;
import org.mingzhang.model.SourceRef;
import org.mingzhang.model.Statement;
import org.mingzhang.model.StatementList;
import org.mingzhang.model.Unit;
import org.mingzhang.narrative.ConvertedNarrative;
import org.mingzhang.page.words.Words;

/** Small reports, made by hand. */
public final class Reports {
  public static final Words WORDS = Words.chinese();

  private Reports() {}

  public static Unit unit() {
    Region region = new Region("某省某市", "100000");
    return new Unit(
        "some-unit", "某单位", null, region, null, null, null, List.of(), null, null, null, null);
  }

  public static ReportContext context(Report report) {
    return context(report, null);
  }

  public static ReportContext context(Report report, ConvertedNarrative narrative) {
    return ReportContext.of(
        unit(), Measure.assess(report), Optional.ofNullable(narrative), List.of(), WORDS);
  }

  /** Of the rule that parts add up to their total. */
  public static Finding finding(Outcome outcome, List<CheckedFigure> figures, String difference) {
    List<String> arguments = List.of("预算总额", "279.08", "279.00", "279.08", "0.08 万元");
    return new Finding(
        "MZ-C101",
        outcome,
        Severity.WARNING,
        "some-unit",
        "2021",
        SourceLocation.of("data/some-unit/2021.yaml"),
        "budget.total.executed",
        arguments,
        figures,
        difference,
        "");
  }

  /** Something worth a notice, found by the same rule. */
  public static Finding note() {
    return new Finding(
        "MZ-C101",
        Outcome.BROKEN,
        Severity.NOTE,
        "some-unit",
        "2021",
        SourceLocation.of("data/some-unit/2021.yaml"),
        "",
        List.of(),
        List.of(),
        "",
        "");
  }

  /** 300.09 → 279.08 万元, all of it spent; three indicators. */
  public static Report selfEvaluation() {
    return report(ReportKind.SELF_EVALUATION, budget(), indicators());
  }

  public static Report empty(ReportKind kind) {
    return report(kind, BudgetTable.NONE, IndicatorTable.NONE);
  }

  public static Report report(ReportKind kind, BudgetTable budget, IndicatorTable indicators) {
    return report(kind, budget, indicators, null);
  }

  /** Nothing but one problem. */
  public static Report withProblem(String text) {
    Statement problem = new Statement("first", null, text, null, null, null);
    return report(
        ReportKind.SELF_EVALUATION,
        BudgetTable.NONE,
        IndicatorTable.NONE,
        new StatementList(List.of(problem), null, null));
  }

  private static Report report(
      ReportKind kind, BudgetTable budget, IndicatorTable indicators, StatementList problems) {
    return new Report(
        "some-unit",
        new FiscalYear(2021),
        kind,
        "某单位年度材料",
        null,
        null,
        null,
        null,
        budget,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        indicators,
        null,
        problems,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  public static BudgetTable budget() {
    BudgetRow basic = row("basic", "基本支出", RowRole.BASIC, "260.84", "242.83", "242.83", List.of());
    BudgetRow project =
        row("project", "项目支出", RowRole.PROJECT, "39.25", "36.25", "36.25", List.of());
    BudgetRow total =
        row("total", "预算总额", RowRole.TOTAL, "300.09", "279.08", "279.08", List.of(basic, project));
    return new BudgetTable(MoneyUnit.WAN, null, List.of(total), null, null);
  }

  private static BudgetRow row(
      String id,
      String name,
      RowRole role,
      String initial,
      String adjusted,
      String executed,
      List<BudgetRow> parts) {
    return new BudgetRow(
        id,
        name,
        role,
        null,
        null,
        false,
        null,
        figure(initial, ""),
        null,
        figure(adjusted, ""),
        figure(executed, ""),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        parts);
  }

  public static IndicatorTable indicators() {
    return new IndicatorTable(
        List.of(
            indicator("training", "培训人次", figure("100", "人次"), figure("509", "人次")),
            indicator("events", "活动场次", figure("2", "场"), figure("2", "场")),
            indicator("visits", "走访户数", figure("40", "户"), figure("30", "户"))),
        null,
        null);
  }

  public static Indicator indicator(String id, String name, Figure target, Figure actual) {
    return new Indicator(
        id, null, "产出", null, null, name, null, target, actual, null, null, null, null, null, null,
        null);
  }

  /** As printed: the number, then its unit. */
  public static Figure figure(String number, String unit) {
    Quantity quantity = Quantity.of(new BigDecimal(number), unit);
    return new Figure(number + unit, quantity, "", "", SourceRef.NONE);
  }

  public static Figure read(String printed, String number, String unit, String reason) {
    Quantity quantity = Quantity.of(new BigDecimal(number), unit);
    return new Figure(printed, quantity, number + unit, reason, SourceRef.NONE);
  }
}
