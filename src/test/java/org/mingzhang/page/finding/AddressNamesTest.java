package org.mingzhang.page.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.content.Reports;
import org.mingzhang.page.words.Words;

class AddressNamesTest {
  private final ReportContext context = Reports.context(Reports.selfEvaluation());

  @Test
  void a_figure_and_its_row_are_called_as_printed() {
    assertThat(name("budget.total.executed")).isEqualTo("预算总额");
    assertThat(name("indicators.training")).isEqualTo("培训人次");
  }

  @Test
  void a_section_is_called_by_its_heading_and_never_by_its_key() {
    assertThat(name("projects")).isEqualTo("项目");
    assertThat(name("tasks")).isEqualTo("重点任务");
    assertThat(AddressNames.part("problems.first", Words.chinese())).isEqualTo("存在问题");
  }

  @Test
  void what_is_no_part_of_a_report_keeps_its_address() {
    assertThat(name("content/some-unit/2021")).isEqualTo("content/some-unit/2021");
  }

  private String name(String address) {
    return AddressNames.of(address, context.figures(), context.words());
  }
}
