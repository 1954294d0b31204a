package org.mingzhang.measure;

import java.math.BigDecimal;
import java.util.List;
import org.mingzhang.model.Absent;
import org.mingzhang.model.Adjustment;
import org.mingzhang.model.Approximation;
import org.mingzhang.model.BudgetRow;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Comparison;
import org.mingzhang.model.Direction;
import org.mingzhang.model.Figure;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.IndicatorTable;
import org.mingzhang.model.Interval;
import org.mingzhang.model.MoneyUnit;
import org.mingzhang.model.Qualitative;
import org.mingzhang.model.Quantity;
import org.mingzhang.model.Report;
import org.mingzhang.model.ReportKind;
import org.mingzhang.model.RowRole;
import org.mingzhang.model.SourceRef;
import org.mingzhang.model.Value;

/** Short ways to write down what a source prints. */
public final class Samples {

  private Samples() {}

  public static Figure figure(String printed, Value value) {
    return new Figure(printed, value, "", "", SourceRef.NONE);
  }

  public static Figure number(String number) {
    return number(number, "");
  }

  public static Figure number(String number, String unit) {
    return number(Comparison.UNSTATED, number, unit);
  }

  public static Figure number(Comparison comparison, String number, String unit) {
    return number(comparison, number, unit, Approximation.EXACT);
  }

  public static Figure number(
      Comparison comparison, String number, String unit, Approximation how) {
    Value value = new Quantity(comparison, new BigDecimal(number), unit, how, "");
    return figure(comparison.sign() + number + unit, value);
  }

  public static Figure atLeast(String number, String unit) {
    return number(Comparison.AT_LEAST, number, unit);
  }

  public static Figure atMost(String number, String unit) {
    return number(Comparison.AT_MOST, number, unit);
  }

  public static Figure about(Approximation how, String number, String unit) {
    return number(Comparison.UNSTATED, number, unit, how);
  }

  public static Figure range(String low, String high, String unit) {
    Value value = new Interval(new BigDecimal(low), new BigDecimal(high), unit);
    return figure(low + unit + "-" + high + unit, value);
  }

  public static Figure words(String text) {
    return words(text, "");
  }

  public static Figure words(String text, String note) {
    String printed = note.isEmpty() ? text : text + "(" + note + ")";
    return figure(printed, new Qualitative(text, note));
  }

  public static Figure none() {
    return figure("/", Absent.NOT_APPLICABLE);
  }

  public static Indicator indicator(String id, Figure target, Figure actual) {
    return indicator(id, target, actual, null);
  }

  public static Indicator indicator(String id, Figure target, Figure actual, Direction direction) {
    return new Indicator(
        id, null, null, null, null, id, direction, target, actual, null, null, null, null, null,
        null, null);
  }

  public static BudgetRow row(
      String id,
      RowRole role,
      String initial,
      String adjusted,
      String executed,
      BudgetRow... parts) {
    return row(id, role, initial, List.of(), adjusted, executed, "", parts);
  }

  public static BudgetRow row(
      String id,
      RowRole role,
      String initial,
      List<Adjustment> adjustments,
      String adjusted,
      String executed,
      String definitionChange,
      BudgetRow... parts) {
    return new BudgetRow(
        id,
        id,
        role,
        null,
        null,
        false,
        null,
        amount(initial),
        adjustments,
        amount(adjusted),
        amount(executed),
        null,
        null,
        null,
        null,
        null,
        definitionChange,
        null,
        null,
        List.of(parts));
  }

  private static Figure amount(String number) {
    return number == null ? null : number(number);
  }

  public static BudgetTable table(MoneyUnit unit, BudgetRow... rows) {
    return new BudgetTable(unit, null, List.of(rows), null, null);
  }

  public static Report report(int year, BudgetTable budget, Indicator... indicators) {
    return report(year, budget, null, indicators);
  }

  public static Report report(
      int year, BudgetTable budget, BudgetTable funding, Indicator... indicators) {
    return new Report(
        "gusu-red-cross",
        new FiscalYear(year),
        ReportKind.SELF_EVALUATION,
        "评价报告",
        null,
        null,
        null,
        null,
        budget,
        funding,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        new IndicatorTable(List.of(indicators), null, null),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
