package org.mingzhang.page.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.model.Report;
import org.mingzhang.model.ReportKind;
import org.mingzhang.model.SiteConfig;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.content.Reports;
import org.mingzhang.page.poster.Poster;
import org.mingzhang.page.poster.PosterPart;
import org.mingzhang.page.sentence.Lead;

/** The picture says what the page says, and nothing that the report does not. */
class ReportPosterTest {

  @Test
  void has_the_large_figures_of_the_page() {
    ReportContext context = Reports.context(Reports.selfEvaluation());

    assertThat(poster(context).figures())
        .extracting(figure -> figure.label() + figure.value() + figure.unit())
        .containsExactlyElementsOf(
            new Tiles(context)
                .tiles().stream().map(t -> t.label() + t.value() + t.unit()).toList());
    assertThat(poster(context).answer()).isEqualTo(new Lead(context).say());
  }

  @Test
  void writes_the_share_beside_every_bar() {
    PosterPart.Bars bars = part(Reports.selfEvaluation(), PosterPart.Bars.class);

    assertThat(bars.bars())
        .extracting(bar -> bar.name() + " " + bar.label())
        .containsExactly("基本支出 242.83 万元 · 87.01%", "项目支出 36.25 万元 · 12.99%");
    assertThat(bars.whole()).isEqualByComparingTo("279.08");
  }

  @Test
  void counts_the_indicators_of_each_class_and_names_the_missed_ones() {
    PosterPart.Signs signs = part(Reports.selfEvaluation(), PosterPart.Signs.class);
    List<String> words = poster(Reports.context(Reports.selfEvaluation())).words();

    assertThat(signs.rows()).singleElement().satisfies(r -> assertThat(r.states()).hasSize(3));
    assertThat(words)
        .contains("产出 3 项：2 项达到目标（其中 1 项超额完成），1 项部分完成")
        .containsSubsequence("没有达到的目标", "走访户数 30户 目标 40户，部分完成");
  }

  @Test
  void a_report_without_a_budget_shows_no_zero() {
    Poster poster = poster(Reports.context(Reports.empty(ReportKind.SELF_EVALUATION)));

    assertThat(poster.parts()).noneMatch(PosterPart.Bars.class::isInstance);
    assertThat(poster.words())
        .contains("预算 未公开", "本年度材料未公开预算支出，无法说明钱花到哪里。", "本年度材料未公开绩效指标。")
        .noneMatch(line -> line.matches(".*\\b0\\b.*"));
  }

  @Test
  void names_what_is_not_disclosed() {
    assertThat(poster(Reports.context(Reports.selfEvaluation())).words())
        .containsSubsequence("没有公开的内容", "本年度材料未公开：资金来源、功能分类、经济分类、“三公”经费、编制与人员、资产。");
  }

  @Test
  void a_declaration_is_not_said_to_lack_results() {
    Report report = Reports.report(ReportKind.TARGETS, Reports.budget(), Reports.indicators());

    assertThat(poster(Reports.context(report)).words())
        .contains("承诺做到什么", "主要目标")
        .noneMatch(line -> line.contains("问题") || line.contains("没有达到"));
  }

  @Test
  void names_its_address_only_where_the_site_has_one() {
    ReportContext context = Reports.context(Reports.selfEvaluation());
    SiteConfig placed =
        new SiteConfig("某站", null, null, "https://www.example.gov.cn/a/", null, null, null);

    assertThat(new ReportPoster(context, placed).poster().foot())
        .contains("全文、出处和下载：https://www.example.gov.cn/a/some-unit/2021/");
    assertThat(poster(context).foot()).noneMatch(line -> line.contains("http"));
  }

  private static <T extends PosterPart> T part(Report report, Class<T> kind) {
    return poster(Reports.context(report)).parts().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow();
  }

  private static Poster poster(ReportContext context) {
    SiteConfig config = new SiteConfig("某站", null, null, null, null, null, null);
    return new ReportPoster(context, config).poster();
  }
}
