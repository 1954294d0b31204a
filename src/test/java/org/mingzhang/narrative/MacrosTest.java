package org.mingzhang.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MacrosTest {

  private static final String FIGURE =
      "<span data-mz=\"figure\" data-target=\"budget.total.executed\"></span>";

  @TempDir static Path site;
  private static Conversions conversions;

  @BeforeAll
  static void start() {
    conversions = new Conversions(site);
  }

  @AfterAll
  static void stop() {
    conversions.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "执行figure:budget.total.executed[]元整。",
        "（figure:budget.total.executed[]）",
        "全年执行**figure:budget.total.executed[]**元",
        "* 列表figure:budget.total.executed[]项",
        ". 编号figure:budget.total.executed[]项",
        "词:: 解释figure:budget.total.executed[]完",
        "[%header]\n|===\n|名\n|值figure:budget.total.executed[]完\n|===",
        "[%header]\n|===\n|名\na|* 值figure:budget.total.executed[]完\n|===",
        "NOTE: 值figure:budget.total.executed[]完",
        "____\n引文figure:budget.total.executed[]完\n____",
        ".表题figure:budget.total.executed[]完\n[%header]\n|===\n|名\n|值\n|===",
        "文字footnote:[注figure:budget.total.executed[]完]",
        "== 节\n\n=== 小节\n\n值figure:budget.total.executed[]完",
      })
  void aFigureLeavesItsMarkerWhereverTextCanStand(String text) {
    Conversions.Result result = conversions.convert("= 标题\n\n" + text + "\n");

    assertThat(result.html()).contains(FIGURE);
    assertThat(result.found()).isEmpty();
  }

  @Test
  void twoFiguresInOneLineAreTwoMarkers() {
    Conversions.Result result =
        conversions.convert("从figure:budget.total.initial[]到figure:budget.total.executed[unit=元]。");

    assertThat(result.narrative().html())
        .isEqualTo(
            "<p>从<span data-mz=\"figure\" data-target=\"budget.total.initial\"></span>到"
                + "<span data-mz=\"figure\" data-target=\"budget.total.executed\" data-unit=\"元\">"
                + "</span>。</p>");
  }

  @ParameterizedTest
  @CsvSource({
    "chart::structure[], chart, structure",
    "table::threePublic[], table, threePublic",
    "findings::[], findings, ''",
    "findings::budget[], findings, budget"
  })
  void aBlockMacroLeavesItsMarker(String macro, String kind, String target) {
    String marker = "<div data-mz=\"%s\" data-target=\"%s\"></div>".formatted(kind, target);

    assertThat(conversions.convert(macro).html()).isEqualTo(marker);
    assertThat(conversions.convert("* 项\n+\n" + macro).html()).contains(marker);
    assertThat(conversions.convert("[%header]\n|===\n|名\n\na|\n" + macro + "\n|===").html())
        .contains(marker);
    assertThat(conversions.convert("====\n" + macro + "\n====").html()).contains(marker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "figure:budget[] | MZ-N020",
        "figure:budget.total.executed.more[] | MZ-N020",
        "figure:预算.total.executed[] | MZ-N020",
        "figure:a.b.c[unit=美元] | MZ-N021",
        "figure:a.b.c[元] | MZ-N021",
        "figure:a.b.c[unit=元,size=2] | MZ-N021",
        "chart::Up[] | MZ-N022",
        "chart::structure[height=3] | MZ-N023",
        "figure：a.b.c[] | MZ-N039",
        "figure:a b.c[] | MZ-N025",
        "figure:[] | MZ-N025",
        "共*figure:a.b.c[]*元 | MZ-N027",
        "文字 chart::structure[] | MZ-N025",
        "chrat::structure[] | MZ-N039",
      })
  void aMacroThatCannotBeReadIsAnErrorOnItsLine(String macro, String code) {
    assertThat(conversions.convert("= 标题\n\n" + macro + "\n").places())
        .containsExactly(Conversions.FILE + ":3 " + code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "执行figur:a.b.c[]元 | MZ-N039 | figure:a.b.c[]",
        "执行figures:a.b.c[unit=元]元 | MZ-N039 | figure:a.b.c[unit=元]",
        "figure::a.b.c[] | MZ-N039 | figure:a.b.c[]",
        "执行figure:a.b.c【】元 | MZ-N039 | figure:a.b.c[]",
        "chart:attainment[] | MZ-N039 | chart::attainment[]",
        "charts::attainment[] | MZ-N039 | chart::attainment[]",
        "table:budget[] | MZ-N039 | table::budget[]",
        "findings:[] | MZ-N039 | findings::[]",
        "执行figure:a.b.c元，其他[注]。 | MZ-N040 | figure:a.b.c[]",
        "chart::attainment | MZ-N040 | chart::attainment[]",
        "==年度工作 | MZ-N041 | == 年度工作",
        "＝＝ 年度工作 | MZ-N041 | == 年度工作",
        "＝＝＝年度工作 | MZ-N041 | === 年度工作",
      })
  void whatIsAlmostRightIsToldWithTheRightForm(String text, String code, String right) {
    Conversions.Result result = conversions.convert("= 标题\n\n" + text + "\n");

    assertThat(result.places()).containsExactly(Conversions.FILE + ":3 " + code);
    assertThat(result.found().get(0).arguments()).contains(right);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "比例为a:b[1]。",
        "time:10[分]",
        "详见 https://example.org/table:1[公开目录]。",
        "文字\n= 98.5%",
        "一般公共预算==财政拨款",
      })
  void whatOnlyLooksLikeAMacroIsText(String text) {
    assertThat(conversions.convert("= 标题\n\n" + text + "\n").found()).isEmpty();
  }

  @Test
  void aBlockMacroCannotHaveATitle() {
    assertThat(conversions.convert("= 标题\n\n.图题\nchart::structure[]\n").places())
        .containsExactly(Conversions.FILE + ":4 MZ-N023");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"= 题figure:a.b.c[]目", "== 题figure:a.b.c[]目", "== 节\n\n=== 题figure:a.b.c[]目"})
  void aHeadingCannotHoldAFigure(String heading) {
    Conversions.Result result = conversions.convert(heading + "\n\n文字figure:a.b.c[]文字\n");
    int line = (int) heading.lines().count();

    assertThat(result.places()).containsExactly(Conversions.FILE + ":" + line + " MZ-N024");
  }

  @Test
  void codeShowsAMacroAsItIsTyped() {
    Conversions.Result result = conversions.convert("写作 `+figure:a.b.c[]+` 即可。\n");

    assertThat(result.html()).contains("<code>figure:a.b.c[]</code>");
    assertThat(result.found()).isEmpty();
  }
}
