package org.mingzhang.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.measure.Assessment;
import org.mingzhang.measure.Measure;
import org.mingzhang.model.IndicatorTable;
import org.mingzhang.model.Report;
import org.mingzhang.model.ReportKind;
import org.mingzhang.model.Site;
import org.mingzhang.model.SiteConfig;
import org.mingzhang.page.view.FindingsBlock;
import org.mingzhang.page.view.IndicatorRow;
import org.mingzhang.page.view.IndicatorsBlock;
import org.mingzhang.page.view.NoteBlock;
import org.mingzhang.page.view.Section;
import org.mingzhang.page.view.Tile;

class ReportPageTest {

  @Test
  void theLargeFiguresLeadToTheirRows() {
    assertThat(page(Reports.selfEvaluation()).opening().tiles())
        .containsExactly(
            new Tile("全年预算", "279.08", "万元", "", "#budget.total.adjusted"),
            new Tile("实际支出", "279.08", "万元", "", "#budget.total.executed"),
            new Tile("预算执行率", "100", "%", "实际支出 ÷ 全年预算", "#execution"),
            new Tile("达到目标", "2", "/ 3 项", "其中 1 项超额完成", "#indicators"));
  }

  @Test
  void anAbsentSectionSaysSo() {
    StoryPage page = page(Reports.empty(ReportKind.SELF_EVALUATION));
    assertThat(section(page, "budget").blocks()).containsExactly(new NoteBlock("本年度未公开预算。"));
    assertThat(page.sections())
        .extracting(Section::id)
        .containsExactly(
            "funding",
            "spending",
            "budget",
            "indicators",
            "review",
            "organisation",
            "checks",
            "sources");
  }

  @Test
  void anIndicatorShowsItsStateAndWorking() {
    IndicatorsBlock table =
        section(page(Reports.selfEvaluation()), "indicators").blocks().stream()
            .filter(block -> block instanceof IndicatorsBlock)
            .map(block -> (IndicatorsBlock) block)
            .findFirst()
            .orElseThrow();
    IndicatorRow row = table.groups().get(0).rows().get(0);
    assertThat(row.id()).isEqualTo("indicators.training");
    assertThat(row.state()).isEqualTo(new IndicatorRow.State("exceeded", "超额完成", "▲", "509%"));
    assertThat(row.working()).isEqualTo("完成值 509人次 ÷ 目标值 100人次 = 509%。");
    assertThat(row.bar().markup()).contains("class=\"beyond\"");
  }

  @Test
  void aPrintThatWasReadIsShownWithItsReading() {
    IndicatorTable table =
        new IndicatorTable(
            List.of(
                Reports.indicator(
                    "cover",
                    "覆盖率",
                    Reports.figure("100", "%"),
                    Reports.read("100&", "100", "%", "键盘相邻"))),
            null,
            null);
    StoryPage page = page(Reports.report(ReportKind.SELF_EVALUATION, Reports.budget(), table));
    FindingsBlock findings =
        section(page, "checks").blocks().stream()
            .filter(block -> block instanceof FindingsBlock)
            .map(block -> (FindingsBlock) block)
            .findFirst()
            .orElseThrow();
    assertThat(findings.items().get(0).lines())
        .containsExactly("原文写作“100&”，本站读作“100%”。", "理由：键盘相邻");
    assertThat(findings.items().get(0).title().href()).isEqualTo("#indicators.cover.actual");
  }

  @Test
  void aSiteHasEveryKindOfPage() {
    assertThat(plan(Reports.selfEvaluation()).pages())
        .extracting(PageHandle::path)
        .containsExactly(
            "index.html",
            "units/index.html",
            "some-unit/index.html",
            "some-unit/2021/index.html",
            "years/2021/index.html",
            "data/index.html",
            "search/index.html",
            "404.html");
  }

  private static StoryPage page(Report report) {
    return plan(report).pages().stream()
        .filter(handle -> handle.template().equals("report"))
        .map(handle -> (StoryPage) handle.model().get())
        .findFirst()
        .orElseThrow();
  }

  private static SitePlan plan(Report report) {
    SiteConfig config = new SiteConfig("测试站", null, null, null, null, null, null);
    Site site = new Site(config, List.of(Reports.unit()), List.of(report), List.of());
    List<Assessment> assessments = List.of(Measure.assess(report));
    return SitePages.plan(new SiteContent(site, assessments, List.of(), List.of()));
  }

  private static Section section(StoryPage page, String id) {
    return page.sections().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }
}
