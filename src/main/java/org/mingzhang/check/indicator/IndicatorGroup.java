package org.mingzhang.check.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.model.AddressedFigure;
import org.mingzhang.model.AmountColumn;
import org.mingzhang.model.BudgetRow;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Report;
import org.mingzhang.model.RowRole;

/**
 * The indicators of one evaluation: the unit's own, or those of one project.
 *
 * @param name title of the report, or name of the project
 * @param indicators at least one
 * @param execution 分值 of the execution rate in the row of the money; empty when not reported
 */
record IndicatorGroup(
    String name, List<Indicator> indicators, Optional<AddressedFigure> execution) {

  static List<IndicatorGroup> of(Report report) {
    List<Indicator> rows = report.indicators().rows();
    return rows.stream()
        .map(Indicator::project)
        .distinct()
        .map(project -> of(report, project, rows))
        .toList();
  }

  private static IndicatorGroup of(Report report, String project, List<Indicator> rows) {
    List<Indicator> own = rows.stream().filter(i -> i.project().equals(project)).toList();
    if (project.isEmpty()) {
      Optional<BudgetRow> total = report.budget().row(RowRole.TOTAL);
      return new IndicatorGroup(
          report.title(), own, total.flatMap(row -> weight(BudgetSection.BUDGET, row)));
    }
    String name =
        Stream.of(BudgetSection.PROJECTS, BudgetSection.BUDGET)
            .flatMap(section -> report.table(section).row(project).stream())
            .map(BudgetRow::name)
            .findFirst()
            .orElse(project);
    Optional<AddressedFigure> execution =
        Stream.of(BudgetSection.PROJECTS, BudgetSection.BUDGET)
            .flatMap(s -> report.table(s).row(project).flatMap(row -> weight(s, row)).stream())
            .findFirst();
    return new IndicatorGroup(name, own, execution);
  }

  private static Optional<AddressedFigure> weight(BudgetSection section, BudgetRow row) {
    Figure weight = row.weight();
    String address = section.id() + "." + row.id() + "." + AmountColumn.WEIGHT.id();
    return Cells.points(weight)
        .map(points -> new AddressedFigure(address, row.name(), weight, row.source()));
  }

  /** Whether every indicator has a weight. */
  boolean isWeighted() {
    return indicators.stream().allMatch(i -> Cells.points(i.weight()).isPresent());
  }

  /** The weights of all indicators. */
  BigDecimal weights() {
    return sum(indicators);
  }

  static BigDecimal sum(List<Indicator> indicators) {
    return indicators.stream()
        .flatMap(i -> Cells.points(i.weight()).stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  Optional<BigDecimal> executionWeight() {
    return execution.flatMap(weight -> Cells.points(weight.figure()));
  }

  /** The indicators of each class of the usual forms that there are any of. */
  Map<IndicatorClass, List<Indicator>> byClass() {
    Map<IndicatorClass, List<Indicator>> classes = new EnumMap<>(IndicatorClass.class);
    for (Indicator indicator : indicators) {
      IndicatorClass.of(indicator)
          .ifPresent(c -> classes.computeIfAbsent(c, any -> new ArrayList<>()).add(indicator));
    }
    return classes;
  }

  /** Whether every indicator is printed under a class of the usual forms. */
  boolean hasUsualClasses() {
    return indicators.stream().allMatch(i -> IndicatorClass.of(i).isPresent());
  }
}
