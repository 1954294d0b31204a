package org.mingzhang.page.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.model.ReportKind;
import org.mingzhang.narrative.ConvertedNarrative;
import org.mingzhang.page.content.Reports;

class ReportSearchTest {

  @Test
  void aRowIsFoundUnderItsAddressWithItsFigures() {
    assertThat(entries(null))
        .contains(
            new SearchEntry("budget", "", "预算怎么变的", ""),
            new SearchEntry(
                "budget.total", "预算怎么变的", "预算总额", "年初预算数 300.09；全年预算数 279.08；执行数 279.08"),
            new SearchEntry("indicators.training", "目标达到没有", "培训人次", "产出；目标 100人次；完成值 509人次"));
  }

  @Test
  void aParagraphIsFoundUnderTheNearestAnchorWithItsFiguresFilled() {
    String html =
        "<p>支出 <span data-mz=\"figure\" data-target=\"budget.total.executed\"></span>。</p>"
            + "<h3 id=\"relief\">人道救助</h3><ul><li>慰问<b>困难</b>家庭</li><li>助学</li></ul>";
    ConvertedNarrative narrative =
        new ConvertedNarrative(
            "content/some-unit/2021.adoc",
            "",
            "",
            List.of(new ConvertedNarrative.Section("work", "年度工作", html)));
    assertThat(entries(narrative))
        .containsSubsequence(
            new SearchEntry("text-work", "", "年度工作", ""),
            new SearchEntry("text-work", "年度工作", "", "支出 279.08 万元。"),
            new SearchEntry("text-relief", "年度工作", "", "人道救助"),
            new SearchEntry("text-relief", "年度工作", "", "慰问困难家庭"),
            new SearchEntry("text-relief", "年度工作", "", "助学"));
  }

  @Test
  void whatIsNotReportedCannotBeFound() {
    List<SearchEntry> entries =
        new ReportSearch(Reports.context(Reports.empty(ReportKind.TARGETS))).entries();
    assertThat(entries).extracting(SearchEntry::name).doesNotContain("预算怎么安排", "承诺做到什么");
    assertThat(entries).extracting(SearchEntry::text).contains("某省某市；某单位年度材料");
  }

  private static List<SearchEntry> entries(ConvertedNarrative narrative) {
    return new ReportSearch(Reports.context(Reports.selfEvaluation(), narrative)).entries();
  }
}
