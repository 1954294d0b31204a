package org.mingzhang.measure.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.measure.Samples;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.DisclosureDuty;
import org.mingzhang.model.DisclosureItem;
import org.mingzhang.model.Due;
import org.mingzhang.model.Exemption;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.GradeBound;
import org.mingzhang.model.KindDuty;
import org.mingzhang.model.Region;
import org.mingzhang.model.Report;
import org.mingzhang.model.ReportDates;
import org.mingzhang.model.ReportKind;
import org.mingzhang.model.RuleSet;
import org.mingzhang.model.Unit;

/** Twenty days from the approval of 1 February end with 21 February. */
class DisclosureStatusTest {

  private static final DisclosureItem ITEM = DisclosureItem.SELF_EVALUATION;
  private static final LocalDate APPROVED = LocalDate.of(2021, 2, 1);
  private static final RuleSet RULES =
      new RuleSet(
          "rules",
          1,
          "规则集",
          "依据",
          true,
          null,
          null,
          null,
          null,
          null,
          List.of(new GradeBound("差", java.math.BigDecimal.ZERO, null)),
          null,
          new DisclosureDuty(20, List.of(new KindDuty(ReportKind.SELF_EVALUATION, List.of(ITEM)))),
          null);

  @ParameterizedTest
  @CsvSource({"2021-02-21, PUBLISHED", "2021-02-22, LATE", ", PUBLISHED"})
  void a_report_is_late_after_the_last_day_only(LocalDate published, DisclosureState state) {
    DisclosureStatus status = only(due(APPROVED), List.of(report(published)), null);
    assertThat(status.state()).isEqualTo(state);
    assertThat(status.lastDay()).contains(LocalDate.of(2021, 2, 21));
    assertThat(status.published()).isEqualTo(Optional.ofNullable(published));
  }

  @ParameterizedTest
  @CsvSource({
    "2021-02-21, NOT_YET_PUBLISHED",
    "2021-02-22, MISSING",
    ", NOT_YET_PUBLISHED",
  })
  void nothing_is_missing_without_a_day_that_says_so(LocalDate asOf, DisclosureState state) {
    assertThat(only(due(APPROVED), List.of(), asOf).state()).isEqualTo(state);
  }

  @Test
  void nothing_is_missing_or_late_without_an_approval() {
    LocalDate longAfter = LocalDate.of(2030, 1, 1);
    assertThat(only(due(null), List.of(), longAfter).state())
        .isEqualTo(DisclosureState.NOT_YET_PUBLISHED);
    assertThat(only(due(null), List.of(report(longAfter)), longAfter).state())
        .isEqualTo(DisclosureState.PUBLISHED);
  }

  @Test
  void an_exemption_shows_its_ground() {
    Exemption exemption = new Exemption(ITEM, "涉密");
    Due due = new Due(new FiscalYear(2021), List.of(ITEM), APPROVED, List.of(exemption));
    DisclosureStatus status = only(List.of(due), List.of(), LocalDate.of(2030, 1, 1));
    assertThat(status.state()).isEqualTo(DisclosureState.EXEMPT);
    assertThat(status.ground()).isEqualTo("涉密");
  }

  @Test
  void an_item_that_is_not_declared_is_not_due() {
    Due other = new Due(new FiscalYear(2021), List.of(DisclosureItem.BUDGET), APPROVED, null);
    List<DisclosureStatus> all = status(List.of(other), List.of(), LocalDate.of(2030, 1, 1));
    assertThat(all)
        .extracting(DisclosureStatus::item, DisclosureStatus::state)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(DisclosureItem.BUDGET, DisclosureState.MISSING),
            org.assertj.core.groups.Tuple.tuple(ITEM, DisclosureState.NOT_DUE));
  }

  @Test
  void a_year_that_nobody_declares_shows_what_is_there_and_is_never_late() {
    DisclosureStatus status = only(List.of(), List.of(report(LocalDate.of(2030, 1, 1))), null);
    assertThat(status.state()).isEqualTo(DisclosureState.PUBLISHED);
    assertThat(status.lastDay()).isEmpty();
    assertThat(status(List.of(), List.of(), null)).isEmpty();
  }

  @Test
  void a_year_without_items_owes_what_the_rule_set_demands() {
    Due due = new Due(new FiscalYear(2021), null, APPROVED, null);
    assertThat(only(List.of(due), List.of(), LocalDate.of(2021, 3, 1)).state())
        .isEqualTo(DisclosureState.MISSING);
  }

  private static List<Due> due(LocalDate approved) {
    return List.of(new Due(new FiscalYear(2021), List.of(ITEM), approved, null));
  }

  private static Report report(LocalDate published) {
    Report r = Samples.report(2021, BudgetTable.NONE);
    ReportDates dates = new ReportDates(null, null, published);
    return new Report(
        r.unit(), r.year(), r.kind(), r.title(), null, null, dates, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null);
  }

  private static DisclosureStatus only(List<Due> due, List<Report> reports, LocalDate asOf) {
    List<DisclosureStatus> all = status(due, reports, asOf);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static List<DisclosureStatus> status(
      List<Due> due, List<Report> reports, LocalDate asOf) {
    Region region = new Region("江苏省苏州市姑苏区", "320508");
    Unit unit =
        new Unit(
            "gusu-red-cross",
            "姑苏区红十字会",
            null,
            region,
            null,
            null,
            null,
            null,
            null,
            null,
            due,
            null,
            null);
    return DisclosureStatus.of(unit, reports, Optional.of(RULES), Optional.ofNullable(asOf));
  }
}
