package org.mingzhang.measure.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.DisclosureDuty;
import org.mingzhang.model.DisclosureItem;
import org.mingzhang.model.Due;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.Report;
import org.mingzhang.model.ReportKind;
import org.mingzhang.model.Unit;

/**
 * Holds what is there against what is due. A unit is called late or in default only where the days
 * to say so are all known.
 */
final class DisclosureJudge {

  private final Unit unit;
  private final List<Report> reports;
  private final DisclosureDuty duty;
  private final Optional<LocalDate> asOf;

  DisclosureJudge(Unit unit, List<Report> reports, DisclosureDuty duty, Optional<LocalDate> asOf) {
    this.unit = unit;
    this.reports = List.copyOf(reports);
    this.duty = duty;
    this.asOf = asOf;
  }

  List<DisclosureStatus> all() {
    return Stream.concat(unit.due().stream().map(Due::year), reports.stream().map(Report::year))
        .distinct()
        .sorted()
        .flatMap(this::year)
        .toList();
  }

  private Stream<DisclosureStatus> year(FiscalYear year) {
    Stream<DisclosureItem> declared =
        unit.due().stream()
            .filter(due -> due.year().equals(year))
            .flatMap(due -> Stream.concat(due.items(duty).stream(), exempt(due)));
    return Stream.concat(duty.items().stream(), declared)
        .distinct()
        .sorted()
        .map(item -> status(year, item));
  }

  private static Stream<DisclosureItem> exempt(Due due) {
    return due.exempt().stream().map(e -> e.item());
  }

  private DisclosureStatus status(FiscalYear year, DisclosureItem item) {
    Optional<Due> due = due(year, item);
    Optional<Report> report = report(year, item);
    Optional<LocalDate> approved =
        due.isEmpty()
            ? Optional.empty()
            : Optional.ofNullable(due.get().approved())
                .or(() -> report.map(r -> r.dates().approved()));
    Optional<LocalDate> lastDay = approved.map(day -> day.plusDays(duty.days()));
    Optional<LocalDate> published = report.map(r -> r.dates().published());
    String ground = due.flatMap(d -> d.groundToExempt(item)).orElse("");
    DisclosureState state =
        report.isPresent() ? published(lastDay, published) : absent(due, lastDay, ground);
    return new DisclosureStatus(
        unit.id(),
        year,
        item,
        state,
        approved,
        lastDay,
        published,
        state == DisclosureState.EXEMPT ? ground : "");
  }

  private static DisclosureState published(
      Optional<LocalDate> lastDay, Optional<LocalDate> published) {
    boolean late = lastDay.flatMap(last -> published.filter(p -> p.isAfter(last))).isPresent();
    return late ? DisclosureState.LATE : DisclosureState.PUBLISHED;
  }

  private DisclosureState absent(Optional<Due> due, Optional<LocalDate> lastDay, String ground) {
    if (!ground.isEmpty()) {
      return DisclosureState.EXEMPT;
    }
    if (due.isEmpty()) {
      return DisclosureState.NOT_DUE;
    }
    boolean over = lastDay.flatMap(last -> asOf.filter(today -> today.isAfter(last))).isPresent();
    return over ? DisclosureState.MISSING : DisclosureState.NOT_YET_PUBLISHED;
  }

  private Optional<Due> due(FiscalYear year, DisclosureItem item) {
    return unit.due().stream()
        .filter(due -> due.year().equals(year))
        .filter(d -> d.items(duty).contains(item) || d.groundToExempt(item).isPresent())
        .findFirst();
  }

  /** The report of that year that has the item and is where the rule set looks for it. */
  private Optional<Report> report(FiscalYear year, DisclosureItem item) {
    return reports.stream()
        .filter(report -> report.year().equals(year))
        .filter(r -> !duty.items().contains(item) || duty.publishes(r.kind(), item))
        .filter(report -> has(report, item))
        .findFirst();
  }

  private static boolean has(Report report, DisclosureItem item) {
    return switch (item) {
      case BUDGET -> hasBudget(report.budget()) || hasBudget(report.funding());
      case EXECUTION -> report.budget().flatten().anyMatch(row -> row.executed().isReported());
      case THREE_PUBLIC -> !report.threePublic().isEmpty();
      case TARGETS -> report.kind() == ReportKind.TARGETS;
      case SELF_EVALUATION -> report.kind() == ReportKind.SELF_EVALUATION;
    };
  }

  private static boolean hasBudget(BudgetTable table) {
    return table
        .flatten()
        .anyMatch(row -> row.initial().isReported() || row.adjusted().isReported());
  }
}
