package org.mingzhang.page.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a report can be compared, in which unit, and what is said where it cannot. */
class ComparedReportTest {

  @TempDir Path folder;

  @Test
  void an_amount_in_the_unit_of_the_table_is_shown_as_it_is() {
    ComparedReport report = budget("万元", "{initial: 300.09, adjusted: 279.08, executed: 279.08}");
    assertThat(report.cell(ComparedColumn.INITIAL))
        .isEqualTo(new ComparedCell("300.09", "", "300.09", "", "budget.total.initial"));
  }

  @Test
  void an_amount_in_another_unit_is_converted_exactly_and_its_original_stands_beside_it() {
    ComparedReport report = budget("元", "{initial: \"6,306,545.19\", executed: \"5,000,000.00\"}");
    assertThat(report.cell(ComparedColumn.INITIAL))
        .isEqualTo(
            new ComparedCell(
                "630.654519", "printed(6,306,545.19 元)", "630.654519", "", "budget.total.initial"));
    assertThat(report.cell(ComparedColumn.EXECUTED).text()).isEqualTo("500");
    assertThat(report.cell(ComparedColumn.EXECUTED).note()).isEqualTo("printed(5,000,000.00 元)");
  }

  @Test
  void what_is_not_published_is_a_word_and_no_number() {
    ComparedReport report = Compared.of(folder, "");
    for (ComparedColumn column : ComparedColumn.values()) {
      ComparedCell cell = report.cell(column);
      assertThat(cell.text()).as(column.name()).isIn("absent", "none");
      assertThat(cell.value()).as(column.name()).isEmpty();
      assertThat(cell.anchor()).as(column.name()).isEmpty();
    }
  }

  @Test
  void a_zero_that_was_printed_is_a_number() {
    ComparedReport report = budget("万元", "{initial: 0.00, executed: 0.00}");
    assertThat(report.cell(ComparedColumn.EXECUTED).value()).isEqualTo("0.00");
    assertThat(report.cell(ComparedColumn.INITIAL_RATE)).isEqualTo(ComparedCell.word("ofZero"));
  }

  @Test
  void a_declaration_has_no_outcome_yet() {
    ComparedReport report =
        Compared.of(folder, "targets", table("budget", "万元", "{initial: 100.00}") + indicators(""));
    assertThat(report.cell(ComparedColumn.INITIAL).value()).isEqualTo("100.00");
    assertThat(
            Arrays.stream(ComparedColumn.values())
                .filter(column -> report.cell(column).text().equals("notYetDue")))
        .containsExactly(
            ComparedColumn.EXECUTED,
            ComparedColumn.ADJUSTED_RATE,
            ComparedColumn.INITIAL_RATE,
            ComparedColumn.PRINTED_RATE,
            ComparedColumn.REACHED,
            ComparedColumn.PARTLY_MET,
            ComparedColumn.NOT_MET,
            ComparedColumn.NOT_ASSESSABLE,
            ComparedColumn.NOT_REPORTED,
            ComparedColumn.SCORE,
            ComparedColumn.GRADE,
            ComparedColumn.RECOMPUTED);
    assertThat(report.cell(ComparedColumn.TARGETS).text()).isEqualTo("3");
  }

  @Test
  void an_amount_that_is_not_exact_is_shown_and_not_compared() {
    ComparedReport report = budget("万元", "{initial: 300.09, executed: 约280}");
    assertThat(report.cell(ComparedColumn.EXECUTED))
        .isEqualTo(new ComparedCell("约280 万元", "notExact", "", "", "budget.total.executed"));
    assertThat(report.cell(ComparedColumn.INITIAL_RATE).value()).isEmpty();
  }

  @Test
  void rates_on_different_bases_stand_in_different_columns() {
    ComparedReport both = budget("万元", "{initial: 400.00, adjusted: 200.00, executed: 100.00}");
    assertThat(both.cell(ComparedColumn.ADJUSTED_RATE).text()).isEqualTo("50%");
    assertThat(both.cell(ComparedColumn.INITIAL_RATE).text()).isEqualTo("25%");
    ComparedReport initial = budget("万元", "{initial: 400.00, executed: 100.00}");
    assertThat(initial.cell(ComparedColumn.ADJUSTED_RATE)).isEqualTo(ComparedCell.word("absent"));
    assertThat(initial.cell(ComparedColumn.INITIAL_RATE).value()).isEqualTo("25.00");
  }

  @Test
  void a_rate_on_a_derived_amount_is_labelled_and_kept_apart() {
    String columns =
        "  columns: [{id: initial, name: 年初}, {id: cut, name: 调整}, {id: executed, name: 执行}]\n";
    String total = "{initial: 400.00, adjustments: {cut: -200.00}, executed: 100.00}";
    ComparedReport report = Compared.of(folder, table("budget", "万元", total) + columns);
    ComparedCell rate = report.cell(ComparedColumn.ADJUSTED_RATE);
    assertThat(rate.text()).isEqualTo("50%");
    assertThat(rate.note()).isEqualTo("derivedBase");
    assertThat(rate.basis()).isEqualTo("derived");
    assertThat(report.cell(ComparedColumn.ADJUSTED).note()).isEqualTo("derived");
  }

  @Test
  void shares_name_the_column_they_are_of() {
    ComparedReport report =
        budget(
            "万元",
            "{initial: 100.00, executed: 80.00, parts: ["
                + "{id: basic, name: 基本支出, role: basic, initial: 60.00, executed: 60.00},"
                + "{id: project, name: 项目支出, role: project, initial: 40.00, executed: 20.00}]}");
    assertThat(report.cell(ComparedColumn.PROJECT_SHARE))
        .isEqualTo(
            new ComparedCell(
                "25%", "by(basis.executed)", "25.00", "executed", "budget.project.share"));
    assertThat(report.cell(ComparedColumn.REST_SHARE)).isEqualTo(ComparedCell.word("none"));
  }

  @Test
  void what_is_neither_basic_nor_project_is_a_share_of_its_own() {
    ComparedReport report =
        budget(
            "万元",
            "{initial: 100.00, parts: ["
                + "{id: basic, name: 基本支出, role: basic, initial: 60.00},"
                + "{id: dues, name: 上缴上级支出, initial: 30.00},"
                + "{id: aid, name: 对附属单位补助, initial: 10.00}]}");
    assertThat(report.cell(ComparedColumn.BASIC_SHARE).value()).isEqualTo("60.00");
    assertThat(report.cell(ComparedColumn.PROJECT_SHARE)).isEqualTo(ComparedCell.word("absent"));
    assertThat(report.cell(ComparedColumn.REST_SHARE).value()).isEqualTo("40.00");
  }

  @Test
  void indicators_are_counted_by_what_came_of_them() {
    ComparedReport report = Compared.of(folder, indicators(", actual: 150人"));
    assertThat(report.cell(ComparedColumn.TARGETS).value()).isEqualTo("3");
    assertThat(report.cell(ComparedColumn.REACHED).value()).isEqualTo("1");
    assertThat(report.cell(ComparedColumn.REACHED).note()).isEqualTo("beyond(1)");
    assertThat(report.cell(ComparedColumn.NOT_REPORTED).value()).isEqualTo("1");
    assertThat(report.cell(ComparedColumn.NOT_ASSESSABLE).value()).isEqualTo("1");
    assertThat(report.cell(ComparedColumn.NOT_MET).value()).isEqualTo("0");
  }

  @Test
  void the_score_and_the_grade_are_those_that_were_printed() {
    ComparedReport report =
        Compared.of(
            folder,
            "evaluation: {score: 96.5分, grade: 优, source: {document: form, section: 结论}}\n");
    assertThat(report.cell(ComparedColumn.SCORE))
        .isEqualTo(new ComparedCell("96.5分", "", "96.5", "", "evaluation.result.score"));
    assertThat(report.cell(ComparedColumn.GRADE).text()).isEqualTo("优");
    assertThat(report.cell(ComparedColumn.RECOMPUTED)).isEqualTo(ComparedCell.word("absent"));
  }

  private ComparedReport budget(String unit, String total) {
    return Compared.of(folder, table("budget", unit, total));
  }

  private static String table(String name, String unit, String total) {
    return """
        %s:
          unit: %s
          source: {document: form, section: 预算}
          rows:
            - {id: total, name: 合计, role: total, %s
        """
        .formatted(name, unit, total.substring(1));
  }

  private static String indicators(String actual) {
    return """
        indicators:
          source: {document: form, section: 指标}
          rows:
            - {id: one, name: 培训人数, target: ≥100人%s}
            - {id: two, name: 走访户数, target: ≥40户}
            - {id: three, name: 机制, target: 健全%s}
        """
        .formatted(actual, actual.isEmpty() ? "" : ", actual: 30场");
  }
}
