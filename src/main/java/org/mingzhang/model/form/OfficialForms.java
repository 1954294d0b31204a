package org.mingzhang.model.form;

import java.util.Arrays;
import java.util.List;

/** The official forms, each with its tables in the order that the published forms print them. */
public final class OfficialForms {

  /** What a form prints in a table for which the report has nothing. */
  public static final String NOTHING = "未公布";

  /** What a form prints where the source says that there is none. */
  public static final String NONE = "无";

  /** What a form prints in a single cell that does not apply or is not reported. */
  public static final String BLANK = "-";

  /** Opens the first of the parts of a row. */
  public static final String OF_WHICH = "其中：";

  private static final String[] EVALUATED = {
    "name", "initial", "adjusted", "executed", "weight", "executionRate", "score"
  };

  private static final FormTable FUNDING =
      FormTable.of(FormSection.FUNDING, "资金来源", "收入", "按收入性质", "按收入性质分", "本年收入", "收入情况", "预算收入");
  private static final FormTable GOALS =
      FormTable.of(FormSection.GOALS, "年度总体目标", "年度履职目标", "总体目标", "年度绩效目标", "年度目标");
  private static final FormTable TASKS =
      FormTable.of(FormSection.TASKS, "年度重点任务", "重点任务", "年度主要任务", "年度工作任务");
  private static final FormTable MANAGEMENT =
      FormTable.of(FormSection.MANAGEMENT_GOALS, "投入管理指标", "投入管理", "管理目标");
  private static final FormTable STAFF =
      FormTable.of(FormSection.STAFF, "机构和人员", "人员情况", "编制与人员", "财政供养人员情况");
  private static final FormTable ASSETS = FormTable.of(FormSection.ASSETS, "资产", "资产情况", "资产总额");
  private static final FormTable INDICATORS =
      FormTable.of(FormSection.INDICATORS, "绩效指标", "分解目标", "年度绩效指标", "绩效目标分解", "部门履职及效果");
  private static final FormTable RESULTS =
      FormTable.of(FormSection.RESULTS, "其他完成结果", "工作结果", "工作完成情况");
  private static final FormTable PROBLEMS = FormTable.of(FormSection.PROBLEMS, "存在问题", "存在的问题");
  private static final FormTable IMPROVEMENTS =
      FormTable.of(FormSection.IMPROVEMENTS, "改进措施", "下一步改进措施", "改进计划和措施");
  private static final FormTable BUDGET =
      FormTable.of(
          FormSection.BUDGET,
          "年度资金",
          "预算情况",
          "年度预算资金",
          "本年度预算资金",
          "部门预算资金",
          "部门整体支出",
          "按支出性质",
          "按支出性质分",
          "预算执行情况",
          "项目资金");

  /** 部门（单位）整体支出绩效目标申报表. */
  public static final FormLayout UNIT_TARGETS =
      layout(
          "绩效目标申报表",
          "部门（单位）整体支出绩效目标申报表",
          GOALS.standing("name", "text").calling("name", "目标名称"),
          TASKS.standing("name", "text").calling("name", "任务名称"),
          BUDGET.standing("name", "initial"),
          FUNDING.standing("name", "initial"),
          STAFF,
          ASSETS,
          MANAGEMENT,
          INDICATORS.standing("class", "dimension", "name", "target"),
          RESULTS,
          PROBLEMS,
          IMPROVEMENTS);

  /** 部门（单位）整体支出绩效自评表. */
  public static final FormLayout UNIT_SELF_EVALUATION =
      layout(
          "整体支出绩效自评表",
          "部门（单位）整体支出绩效自评表",
          evaluatedBudget(),
          FUNDING,
          evaluatedGoals(),
          TASKS,
          MANAGEMENT,
          evaluatedIndicators(),
          RESULTS,
          PROBLEMS,
          IMPROVEMENTS);

  /** 项目支出绩效自评表. */
  public static final FormLayout PROJECT_SELF_EVALUATION =
      layout(
          "项目支出绩效自评表",
          "项目支出绩效自评表",
          FormTable.of(FormSection.PROJECTS, "项目资金", "年度资金").standing(EVALUATED),
          BUDGET,
          FUNDING,
          evaluatedGoals(),
          TASKS,
          MANAGEMENT,
          evaluatedIndicators(),
          RESULTS,
          PROBLEMS,
          IMPROVEMENTS);

  /** 收支总表. */
  public static final FormLayout BALANCE =
      new FormLayout(
          "收支总表",
          "部门收支总表",
          List.of(
              List.of(
                  FormTable.of(FormSection.FUNDING, "收入", "收入按来源"),
                  FormTable.of(FormSection.FUNCTIONAL, "支出（按功能分类）", "支出", "支出按功能分类"))));

  /** 支出功能分类表, where no income stands beside it. */
  public static final FormLayout FUNCTIONAL =
      layout(
          "功能分类支出表",
          "支出表（按功能分类）",
          FormTable.of(FormSection.FUNCTIONAL, "功能分类", "支出按功能分类", "支出功能分类"));

  /** 一般公共预算“三公”经费支出表. */
  public static final FormLayout THREE_PUBLIC =
      layout(
          "三公经费表",
          "一般公共预算“三公”经费支出表",
          FormTable.of(FormSection.THREE_PUBLIC, "“三公”经费", "三公经费").onItsSide());

  /** 基本支出表 by economic classification. */
  public static final FormLayout ECONOMIC =
      layout(
          "基本支出表", "基本支出表（按经济分类）", FormTable.of(FormSection.ECONOMIC, "经济分类", "基本支出", "支出按经济分类"));

  /** 项目支出表: the projects of a unit. */
  public static final FormLayout PROJECTS =
      layout("项目支出表", "项目支出表", FormTable.of(FormSection.PROJECTS, "项目支出", "项目", "项目明细"));

  /** 基础数据表: what goes with a self-evaluation. */
  public static final FormLayout BASIC_DATA = layout("基础数据表", "部门整体支出绩效评价基础数据表", STAFF, ASSETS);

  private OfficialForms() {}

  /** All of them. */
  public static List<FormLayout> all() {
    return List.of(
        UNIT_TARGETS,
        UNIT_SELF_EVALUATION,
        PROJECT_SELF_EVALUATION,
        BALANCE,
        FUNCTIONAL,
        THREE_PUBLIC,
        ECONOMIC,
        PROJECTS,
        BASIC_DATA);
  }

  private static FormTable evaluatedBudget() {
    return BUDGET.standing(EVALUATED);
  }

  private static FormTable evaluatedGoals() {
    return GOALS.standing("text", "outcome").calling("text", "预期目标");
  }

  private static FormTable evaluatedIndicators() {
    return INDICATORS.standing(
        "class", "dimension", "name", "target", "actual", "weight", "score", "deviationReason");
  }

  private static FormLayout layout(String sheet, String title, FormTable... tables) {
    return new FormLayout(sheet, title, Arrays.stream(tables).map(List::of).toList());
  }
}
