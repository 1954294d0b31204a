package org.mingzhang.page.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.mingzhang.model.Asset;
import org.mingzhang.model.BudgetRow;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.Headcount;
import org.mingzhang.model.Report;
import org.mingzhang.model.form.FormSection;

/** The rows of every section of a report that a form can carry, parents before their parts. */
final class FormRows {

  /** Makes a row of an element of a tree: its depth, and whether it is the first part. */
  private interface Maker<T> {
    FormRow of(T element, int depth, boolean first);
  }

  private FormRows() {}

  static List<FormRow> of(Report report, FormSection section) {
    return switch (section) {
      case BUDGET -> amounts(report, BudgetSection.BUDGET);
      case FUNDING -> amounts(report, BudgetSection.FUNDING);
      case FUNCTIONAL -> amounts(report, BudgetSection.FUNCTIONAL);
      case ECONOMIC -> amounts(report, BudgetSection.ECONOMIC);
      case THREE_PUBLIC -> amounts(report, BudgetSection.THREE_PUBLIC);
      case PROJECTS -> amounts(report, BudgetSection.PROJECTS);
      case STAFF -> tree(report.staff().rows(), Headcount::parts, CountRow::new);
      case ASSETS -> tree(report.assets().rows(), Asset::parts, AssetRow::new);
      case GOALS -> report.goals().rows().stream().<FormRow>map(StatementRow::new).toList();
      case TASKS -> report.tasks().rows().stream().<FormRow>map(StatementRow::new).toList();
      case MANAGEMENT_GOALS ->
          report.managementGoals().rows().stream().<FormRow>map(StatementRow::new).toList();
      case PROBLEMS -> report.problems().rows().stream().<FormRow>map(StatementRow::new).toList();
      case IMPROVEMENTS ->
          report.improvements().rows().stream().<FormRow>map(StatementRow::new).toList();
      case INDICATORS ->
          report.indicators().rows().stream().<FormRow>map(IndicatorCells::new).toList();
      case RESULTS -> report.results().rows().stream().<FormRow>map(IndicatorCells::new).toList();
    };
  }

  private static List<FormRow> amounts(Report report, BudgetSection section) {
    return tree(report.table(section).rows(), BudgetRow::parts, AmountRow::new);
  }

  private static <T> List<FormRow> tree(List<T> roots, Function<T, List<T>> parts, Maker<T> maker) {
    List<FormRow> rows = new ArrayList<>();
    roots.forEach(root -> add(rows, root, 0, false, parts, maker));
    return rows;
  }

  private static <T> void add(
      List<FormRow> rows,
      T element,
      int depth,
      boolean first,
      Function<T, List<T>> parts,
      Maker<T> maker) {
    rows.add(maker.of(element, depth, first));
    boolean next = true;
    for (T part : parts.apply(element)) {
      add(rows, part, depth + 1, next, parts, maker);
      next = false;
    }
  }
}
