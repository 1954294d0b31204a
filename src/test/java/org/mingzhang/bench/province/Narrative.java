package org.mingzhang.bench.province;

import java.util.List;

/**
 * The text of a report: about 2,500 Chinese characters in six sections, with two tables, two
 * charts, the findings and some sixty figures, none of them typed.
 */
final class Narrative {

  private static final int TABLE_ROWS = 5;

  private static final List<List<String>> FIGURES =
      List.of(
          List.of("service-cases", "replies", "site-visits"),
          List.of("inspections", "records", "closing-rate"),
          List.of("publicity-events", "trainings", "trainees"),
          List.of("upgraded-sites", "equipment", "volunteers"));

  private final Draw draw;
  private final StringBuilder text = new StringBuilder(16_384);

  private Narrative(Draw draw) {
    this.draw = draw;
  }

  static String text(Draw draw, UnitFacts unit, int year) {
    Narrative narrative = new Narrative(draw);
    narrative.profile(unit, year);
    narrative.work();
    narrative.money();
    narrative.goals();
    narrative.outlook();
    return narrative.text.toString();
  }

  private void profile(UnitFacts unit, int year) {
    text.append(
        """
        = %1$s %2$d 年度工作与绩效

        == 单位概况

        %1$s负责本地的%3$s工作，包括规划编制、公共服务、监督检查和业务培训。%2$d 年末编制 figure:staff.posts.count[]，在职人员 figure:staff.staff.count[]，资产总额 figure:assets.total.closing[]。

        """
            .formatted(unit.name(), year, unit.field()));
    text.append(Phrases.paragraph(draw, 4));
  }

  private void work() {
    text.append("== 年度工作\n\n");
    for (int i = 0; i < Phrases.TOPICS.size(); i++) {
      text.append("=== ").append(Phrases.TOPICS.get(i)).append("\n\n");
      text.append(Phrases.paragraph(draw, 4));
      for (String id : FIGURES.get(i)) {
        text.append("* ").append(nameOf(id)).append("为 ").append(actual(id));
        text.append("，目标为 figure:indicators.").append(id).append(".target[]；");
        text.append(Phrases.item(draw)).append("。\n");
      }
      text.append('\n').append(Phrases.paragraph(draw, 3));
    }
  }

  private void money() {
    text.append(
        """
        == 资金使用

        年初预算 figure:budget.total.initial[]，调整 figure:budget.total.adjustment[]，全年预算 figure:budget.total.adjusted[]，执行 figure:budget.total.executed[]，执行率 figure:budget.total.executionRate[]。基本支出 figure:budget.basic.executed[]，占 figure:budget.basic.share[]；项目支出 figure:budget.project.executed[]，占 figure:budget.project.share[]。人员经费 figure:budget.personnel.executed[unit=元]，公用经费 figure:budget.operating.executed[unit=元]。

        chart::phases[]

        .主要项目的预算和执行
        [cols="2,1,1,1",options="header"]
        |===
        |项目 |年初预算 |全年预算 |执行

        """);
    for (String id : Budget.projectIds().subList(0, TABLE_ROWS)) {
      text.append("|").append(Budget.nameOf(id)).append('\n');
      for (String column : List.of("initial", "adjusted", "executed")) {
        text.append("|figure:budget.%s.%s[]\n".formatted(id, column));
      }
      text.append('\n');
    }
    text.append("|===\n\n").append(Phrases.paragraph(draw, 5));
  }

  private void goals() {
    text.append(
        """
        == 目标完成

        自评表列出 figure:summary.indicators.total[unit=none] 项指标，达到目标 figure:summary.indicators.reached[unit=none] 项，未达到 figure:summary.indicators.notMet[unit=none] 项。自评得分 figure:evaluation.result.score[]。

        chart::attainment[]

        .部分指标的目标和完成情况
        [cols="2,1,1",options="header"]
        |===
        |指标 |目标 |完成

        """);
    for (IndicatorKind kind : IndicatorKind.ALL.subList(12, 12 + TABLE_ROWS)) {
      text.append(
          "|%1$s\n|figure:indicators.%2$s.target[]\n|figure:indicators.%2$s.actual[]\n\n"
              .formatted(kind.name(), kind.id()));
    }
    text.append("|===\n\n").append(Phrases.paragraph(draw, 4)).append("findings::[]\n\n");
  }

  private void outlook() {
    text.append("== 存在问题\n\n");
    text.append("个别项目前期准备不够充分，部分指标的设定偏于保守。\n\n").append(Phrases.paragraph(draw, 3));
    text.append("== 下一步工作\n\n");
    text.append("* 提前完成项目论证和采购准备，按月通报支出进度。\n");
    text.append("* 结合历年完成情况修订指标，增加反映服务效果的内容。\n");
    text.append("* 继续改善服务场所和设备，加强基层队伍。\n\n");
    text.append(Phrases.paragraph(draw, 2).strip()).append('\n');
  }

  private static String actual(String id) {
    return "figure:indicators." + id + ".actual[]";
  }

  private static String nameOf(String id) {
    return IndicatorKind.ALL.stream()
        .filter(k -> k.id().equals(id))
        .findFirst()
        .orElseThrow()
        .name();
  }
}
