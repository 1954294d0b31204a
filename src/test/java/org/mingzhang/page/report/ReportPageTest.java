package org.mingzhang.page.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.diagnostic.Finding;
import org.mingzhang.diagnostic.Outcome;
import org.mingzhang.measure.Assessment;
import org.mingzhang.measure.Measure;
import org.mingzhang.model.Figure;
import org.mingzhang.model.IndicatorTable;
import org.mingzhang.model.Report;
import org.mingzhang.model.ReportKind;
import org.mingzhang.model.Site;
import org.mingzhang.model.SiteConfig;
import org.mingzhang.narrative.ConvertedNarrative;
import org.mingzhang.page.SitePages;
import org.mingzhang.page.SitePlan;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.content.Reports;
import org.mingzhang.page.content.SiteContent;
import org.mingzhang.page.finding.FindingKind;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.StoryPage;
import org.mingzhang.page.view.Block;
import org.mingzhang.page.view.Cell;
import org.mingzhang.page.view.ChartBlock;
import org.mingzhang.page.view.Datum;
import org.mingzhang.page.view.FindingItem;
import org.mingzhang.page.view.FindingsBlock;
import org.mingzhang.page.view.FoldedBlock;
import org.mingzhang.page.view.IndicatorRow;
import org.mingzhang.page.view.IndicatorsBlock;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.ListingBlock;
import org.mingzhang.page.view.NoteBlock;
import org.mingzhang.page.view.Section;
import org.mingzhang.page.view.Table;
import org.mingzhang.page.view.TableBlock;
import org.mingzhang.page.view.Tile;

class ReportPageTest {

  @Test
  void theLargeFiguresLeadToTheirRows() {
    Datum amount = new Datum("", "279.08", "万元");
    assertThat(page(Reports.selfEvaluation()).opening().tiles())
        .containsExactly(
            new Tile("全年预算", "279.08", "万元", "", "#budget.total.adjusted", amount),
            new Tile("实际支出", "279.08", "万元", "", "#budget.total.executed", amount),
            new Tile("预算执行率", "100", "%", "实际支出 ÷ 全年预算", "#budget.total.executionRate"),
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
            "overview",
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
    assertThat(row.state())
        .isEqualTo(new IndicatorRow.State("exceeded", "超额完成", "▲", "509%", "509.00"));
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
    Table.Row row = table(section(page, "checks"), "table-readings").rows().get(0);
    assertThat(row.head()).isEqualTo(Cell.link("覆盖率", "#indicators.cover.actual"));
    assertThat(row.cells()).extracting(Cell::text).startsWith("100&", "100%", "键盘相邻");
  }

  @Test
  void aPrintThatWasReadGetsNoUnit() {
    Figure read = Reports.read("160 余万", "160", "万元", "原文省去“元”字");
    IndicatorTable table =
        new IndicatorTable(
            List.of(Reports.indicator("hall", "投资", Reports.figure("1", "万元"), read)), null, null);
    ReportContext context =
        Reports.context(Reports.report(ReportKind.SELF_EVALUATION, Reports.budget(), table));
    assertThat(context.cells().inSentence("indicators.hall.actual")).contains("160 余万");
    assertThat(context.cells().printed("indicators.hall.actual", read, "").text())
        .isEqualTo("160 余万");
  }

  @Test
  void findingsAreToldWithTheirFiguresAndWhatHoldsIsFolded() {
    CheckedFigure total = new CheckedFigure("预算总额", "279.08 万元", "budget.total.executed", "自评表");
    CheckedFigure parts = new CheckedFigure("各分项之和", "279.00 万元", "", "");
    StoryPage page =
        page(
            Reports.selfEvaluation(),
            List.of(
                Reports.finding(Outcome.HOLDS, List.of(total), ""),
                Reports.finding(Outcome.BROKEN, List.of(total, parts), "0.08 万元")));
    Section checks = section(page, "checks");
    FindingItem item = only(checks, FindingsBlock.class).items().stream().findFirst().orElseThrow();
    assertThat(item.id()).isEqualTo("finding-2");
    assertThat(item.title().href()).isEqualTo("../../reconciliation/rules/index.html#MZ-C101");
    assertThat(item.sentence()).isEqualTo("“预算总额”印作 279.08，各分项相加为 279.00，相差 0.08 万元。");
    // The sentence has the difference already.
    assertThat(item.lines()).isEmpty();
    assertThat(item.figures())
        .containsExactly(
            new FindingItem.Figure(new Link("预算总额", "#budget.total.executed"), "279.08 万元", "自评表"),
            new FindingItem.Figure(new Link("各分项之和", ""), "279.00 万元", ""));
    assertThat(only(checks, FoldedBlock.class).summary()).isEqualTo("核对相符的 1 项");
    assertThat(page.opening().tiles())
        .contains(new Tile("数据核对", "1", "项相符", "发现问题 1 项", "#checks"));
  }

  @Test
  void goalsThatAreNotThereHaveNoAnchor() {
    StoryPage page = page(Reports.empty(ReportKind.TARGETS));
    assertThat(page.opening().tiles()).extracting(Tile::href).doesNotContain("#managementGoals");
    assertThat(page.sections()).extracting(Section::id).contains("plan");
  }

  @Test
  void aSiteHasEveryKindOfPage() {
    assertThat(plan(Reports.selfEvaluation()).pages())
        .extracting(PageHandle::path)
        .containsExactlyInAnyOrder(
            "index.html",
            "units/index.html",
            "some-unit/index.html",
            "some-unit/2021/index.html",
            "years/2021/index.html",
            "compare/index.html",
            "status/index.html",
            "reconciliation/index.html",
            "reconciliation/reports/index.html",
            "reconciliation/rules/index.html",
            "data/index.html",
            "search/index.html",
            "glossary/index.html",
            "accessibility/index.html",
            "404.html");
  }

  @Test
  void anEntryThatTheNarrativeTellsOfIsFoldedBelowIt() {
    ConvertedNarrative narrative =
        new ConvertedNarrative(
            "content/some-unit/2021.adoc",
            "",
            "",
            List.of(new ConvertedNarrative.Section("problems", "存在问题", "<p>有。</p>")));
    ReportContext context = Reports.context(Reports.withProblem("人手不足"), narrative);
    ReportStory story = new ReportStory(context, Set.of());
    assertThat(story.told()).containsExactly("problems");
    FoldedBlock list = only(story.sections().get(0), FoldedBlock.class);
    assertThat(list.summary()).isEqualTo("原文列出的问题（1 项）与出处");
    assertThat(new StatementSections(context).problems(story.told())).isEmpty();
  }

  @Test
  void everyChartNamesATableOfItsPage() {
    StoryPage page = page(Reports.selfEvaluation());
    List<Block> blocks = page.sections().stream().flatMap(s -> s.blocks().stream()).toList();
    List<String> tables = blocks.stream().flatMap(ReportPageTest::tableId).toList();
    assertThat(blocks)
        .filteredOn(block -> block instanceof ChartBlock)
        .isNotEmpty()
        .allSatisfy(block -> assertThat(tables).contains(((ChartBlock) block).table()));
  }

  private static Stream<String> tableId(Block block) {
    if (block instanceof TableBlock table) {
      return Stream.of(table.table().id());
    }
    return block instanceof IndicatorsBlock table ? Stream.of(table.id()) : Stream.empty();
  }

  @Test
  void aNoteIsNoContradiction() {
    Finding broken = Reports.finding(Outcome.BROKEN, List.of(), "");
    assertThat(FindingKind.of(broken)).isEqualTo(FindingKind.BROKEN);
    assertThat(FindingKind.of(Reports.note())).isEqualTo(FindingKind.NOTE);
    assertThat(FindingKind.of(broken.waived("已说明"))).isEqualTo(FindingKind.WAIVED);
  }

  @Test
  void moreFindingsThanAPageHoldsArePagedByYear() {
    List<Finding> many = Collections.nCopies(501, Reports.finding(Outcome.BROKEN, List.of(), ""));
    assertThat(plan(Reports.selfEvaluation(), many).pages())
        .extracting(PageHandle::path)
        .contains(
            "reconciliation/index.html",
            "reconciliation/2021/index.html",
            "reconciliation/2021/2/index.html");
  }

  private static StoryPage page(Report report) {
    return page(report, List.of());
  }

  private static StoryPage page(Report report, List<Finding> findings) {
    return plan(report, findings).pages().stream()
        .filter(handle -> handle.template().equals("report"))
        .map(handle -> (StoryPage) handle.model().get())
        .findFirst()
        .orElseThrow();
  }

  private static SitePlan plan(Report report) {
    return plan(report, List.of());
  }

  private static SitePlan plan(Report report, List<Finding> findings) {
    SiteConfig config = new SiteConfig("测试站", null, null, null, null, null, null);
    Site site = new Site(config, List.of(Reports.unit()), List.of(report), List.of());
    List<Assessment> assessments = List.of(Measure.assess(report));
    return SitePages.plan(new SiteContent(site, assessments, List.of(), findings));
  }

  private static Table table(Section section, String id) {
    return section.blocks().stream()
        .filter(block -> block instanceof ListingBlock)
        .map(block -> ((ListingBlock) block).table())
        .filter(table -> table.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static <B> B only(Section section, Class<B> kind) {
    return section.blocks().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow();
  }

  private static Section section(StoryPage page, String id) {
    return page.sections().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }
}
