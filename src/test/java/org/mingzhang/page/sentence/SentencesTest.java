package org.mingzhang.page.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.IndicatorTable;
import org.mingzhang.model.ReportKind;
import org.mingzhang.page.content.ReportContext;
import org.mingzhang.page.content.Reports;

class SentencesTest {

  @Test
  void theAnswerNamesBudgetExecutionAndTargets() {
    assertThat(new Lead(Reports.context(Reports.selfEvaluation())).say())
        .isEqualTo(
            "全年预算 279.08 万元，实际支出 279.08 万元，执行率 100%。" + "3 项绩效指标中，2 项达到目标（其中 1 项超额完成），1 项部分完成。");
  }

  @Test
  void whatIsAbsentIsSaid() {
    assertThat(new Lead(Reports.context(Reports.empty(ReportKind.SELF_EVALUATION))).say())
        .isEqualTo("本年度材料未公开预算。本年度材料未公开绩效指标。");
  }

  @Test
  void aDeclarationPromisesAndJudgesNothing() {
    IndicatorTable targets = Reports.indicators();
    ReportContext context =
        Reports.context(Reports.report(ReportKind.TARGETS, Reports.budget(), targets));
    assertThat(new Lead(context).say()).isEqualTo("2021 年预算 279.08 万元。计划安排绩效指标 3 项，年终对照检查。");
  }

  @Test
  void theStructureNamesEveryPartOfASmallTotal() {
    ReportContext context = Reports.context(Reports.selfEvaluation());
    assertThat(
            StructureSentence.say(
                context,
                context.assessment().structure(BudgetSection.BUDGET, "total").orElseThrow()))
        .isEqualTo("预算总额实际支出 279.08 万元，其中基本支出 242.83 万元，占 87.01%；项目支出 36.25 万元，占 12.99%。");
  }

  @Test
  void theExecutionGoesFromInitialToExecuted() {
    assertThat(ExecutionSentence.say(Reports.context(Reports.selfEvaluation())))
        .contains("预算总额：年初预算 300.09 万元，调整后全年预算 279.08 万元，实际支出 279.08 万元，执行率 100%。");
  }

  @Test
  void nothingIsSaidOfAnAbsentBudget() {
    assertThat(ExecutionSentence.say(Reports.context(Reports.empty(ReportKind.TARGETS)))).isEmpty();
  }
}
