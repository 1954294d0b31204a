package org.mingzhang.page.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingzhang.narrative.ConvertedNarrative;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.content.Reports;
import org.mingzhang.page.view.Block;
import org.mingzhang.page.view.ChartBlock;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.ProseBlock;
import org.mingzhang.page.view.SeeBlock;

class NarrativeSectionsTest {

  @Test
  void aFigureLinksToItsRowAndKeepsItsPrint() {
    assertThat(
            prose("<p><span data-mz=\"figure\" data-target=\"budget.total.executed\"></span></p>"))
        .isEqualTo("<p><a class=\"figure\" href=\"#budget.total.executed\">279.08 万元</a></p>");
  }

  @Test
  void anAmountConvertsExactly() {
    assertThat(figure("元")).contains(">2,790,800 元<");
    assertThat(figure("亿元")).contains(">0.027908 亿元<");
    assertThat(figure("none")).contains(">279.08<");
  }

  @Test
  void aChartCutsTheProseAndHasItsOwnAnchor() {
    List<Block> blocks =
        blocks(
            "<p>一</p><div class=\"sect2\"><h3 id=\"a\">二</h3>"
                + "<div data-mz=\"chart\" data-target=\"structure\"></div><p>三</p></div>");
    assertThat(blocks).hasSize(3);
    assertThat(blocks.get(1))
        .isInstanceOfSatisfying(
            ChartBlock.class, c -> assertThat(c.id()).isEqualTo("text-structure-total"));
  }

  @Test
  void theProseAloneIsThatOfThePage() {
    ReportContext context =
        Reports.context(
            Reports.selfEvaluation(),
            narrative(
                "资金使用",
                "<p>一<span data-mz=\"figure\" data-target=\"budget.total.executed\"></span></p>"
                    + "<div data-mz=\"chart\" data-target=\"structure\"></div><p>二</p>"));
    List<Block> page = NarrativeSections.of(context, Set.of()).get(0).blocks();

    List<Block> prose = NarrativeSections.proseOf(context).get(0).blocks();

    assertThat(page).hasSize(3);
    assertThat(prose).containsExactly(page.get(0), page.get(2));
  }

  @Test
  void aChartThatThePageShowsIsALineThatLeadsToIt() {
    ReportContext context =
        Reports.context(
            Reports.selfEvaluation(),
            narrative("资金使用", "<div data-mz=\"chart\" data-target=\"structure\"></div>"));
    List<Block> blocks = NarrativeSections.of(context, Set.of("structure-total")).get(0).blocks();
    assertThat(blocks)
        .singleElement()
        .isInstanceOfSatisfying(
            SeeBlock.class,
            see -> {
              assertThat(see.items().get(0).link())
                  .isEqualTo(new Link("预算总额的构成", "#structure-total"));
              assertThat(see.items().get(0).sentence()).startsWith("预算总额实际支出 279.08 万元");
            });
  }

  @Test
  void anchorsOfTheTextDoNotTakeThoseOfThePage() {
    assertThat(prose("<p id=\"budget\">甲</p><p><a href=\"#budget\">乙</a></p>"))
        .isEqualTo("<p id=\"text-budget\">甲</p><p><a href=\"#text-budget\">乙</a></p>");
  }

  private static String figure(String unit) {
    return prose(
        "<p><span data-mz=\"figure\" data-target=\"budget.total.executed\" data-unit=\""
            + unit
            + "\"></span></p>");
  }

  private static String prose(String html) {
    return ((ProseBlock) blocks(html).get(0)).html().markup();
  }

  private static List<Block> blocks(String html) {
    ReportContext context = Reports.context(Reports.selfEvaluation(), narrative("资金使用", html));
    return NarrativeSections.of(context, Set.of()).get(0).blocks();
  }

  private static ConvertedNarrative narrative(String title, String html) {
    return new ConvertedNarrative(
        "content/some-unit/2021.adoc",
        "",
        "",
        List.of(new ConvertedNarrative.Section("use", title, html)));
  }
}
