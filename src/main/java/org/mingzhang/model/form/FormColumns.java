package org.mingzhang.model.form;

import java.util.List;

/** Every column that the tables of the forms can have, by the shape of the table. */
public final class FormColumns {

  public static final String NAME = "name";
  public static final String CODE = "code";
  public static final String REASON = "reason";
  public static final String CONTENT = "content";
  public static final String TOTAL_SCORE = "totalScore";
  public static final String CLASS = "class";
  public static final String DIMENSION = "dimension";
  public static final String TASK = "task";
  public static final String TARGET = "target";
  public static final String ACTUAL = "actual";
  public static final String WEIGHT = "weight";
  public static final String SCORE = "score";
  public static final String DEVIATION = "deviationReason";
  public static final String IMPROVEMENT = "improvement";
  public static final String TEXT = "text";
  public static final String OUTCOME = "outcome";
  public static final String COUNT = "count";
  public static final String OPENING = "opening";
  public static final String CHANGE = "change";
  public static final String CLOSING = "closing";

  /** 指标性质 of forms that split a target into three cells: no key, but the target's beginning. */
  public static final String OPERATOR = "operator";

  /** 度量单位 of such forms: the target's end. */
  public static final String MEASURE = "measure";

  /** 合计 of tables whose columns are uses: no key, but an amount that the title tells. */
  public static final String TOTAL = "/total";

  /** 基本支出 as a column: no key, but a part of its row; the other uses likewise. */
  public static final String BASIC = "/basic";

  public static final String PROJECT = "/project";
  public static final String PERSONNEL = "/personnel";
  public static final String OPERATING = "/operating";
  public static final String UPWARD = "/upward";
  public static final String BUSINESS = "/business";
  public static final String SUBSIDY = "/subsidy";

  private static final FormColumn OF_WEIGHT =
      FormColumn.of(WEIGHT, "分值", "权重", "分值权重", "指标分值", "标准分值", "标准分");
  private static final FormColumn OF_SCORE = FormColumn.of(SCORE, "得分", "自评得分", "实际得分", "自评分");

  private static final List<FormColumn> AMOUNTS =
      List.of(
          FormColumn.of(
              CODE,
              "科目编码",
              "科目代码",
              "编码",
              "功能分类科目编码",
              "经济分类科目编码",
              "支出功能分类科目编码",
              "支出经济分类科目编码",
              "功能科目编码",
              "经济科目编码"),
          FormColumn.of(
              NAME, "项目", "项目名称", "科目名称", "资金名称", "资金类别", "资金性质", "收入项目", "支出项目", "预算科目", "名称",
              "内容"),
          FormColumn.of("priorYear", "上年数", "上年决算数", "上年预算数", "上年执行数", "上年度数"),
          FormColumn.of(
              "initial", "年初预算数", "年初预算", "年初预算金额", "年初预算安排", "年初预算安排数", "预算数", "预算安排数", "预算安排",
              "预算金额", "预算情况", "批复预算数", "本年预算数"),
          FormColumn.of(
              "adjusted",
              "全年预算数（A）",
              "全年预算",
              "全年预算数",
              "调整后预算数",
              "调整后预算",
              "调整后全年预算数",
              "预算合计数",
              "预算合计"),
          FormColumn.of(
              "executed",
              "全年执行数（B）",
              "全年执行数",
              "执行数",
              "预算执行数",
              "实际执行数",
              "实际支出数",
              "实际支出",
              "实际执行",
              "实际预算支出",
              "决算数",
              "支出决算数",
              "全年支出数"),
          OF_WEIGHT,
          FormColumn.of("executionRate", "执行率（B/A）", "执行率", "预算执行率", "全年执行率"),
          OF_SCORE,
          FormColumn.of(REASON, "原因", "差异原因", "未完成原因", "增减变化原因", "变动原因"),
          FormColumn.of(CONTENT, "主要内容", "项目内容", "项目概况"),
          FormColumn.of(TOTAL_SCORE, "自评总分", "项目自评总分"),
          FormColumn.of(TOTAL, "合计", "小计", "总计", "支出合计", "本年支出", "本年支出合计"),
          FormColumn.of(BASIC, "基本支出"),
          FormColumn.of(PROJECT, "项目支出"),
          FormColumn.of(PERSONNEL, "人员经费"),
          FormColumn.of(OPERATING, "公用经费", "日常公用经费"),
          FormColumn.of(UPWARD, "上缴上级支出"),
          FormColumn.of(BUSINESS, "经营支出"),
          FormColumn.of(SUBSIDY, "对附属单位补助支出"));

  private static final List<FormColumn> COUNTS =
      List.of(FormColumn.of(NAME, "项目", "名称"), FormColumn.of(COUNT, "数量", "人数", "个数", "数值"));

  private static final List<FormColumn> ASSETS =
      List.of(
          FormColumn.of(NAME, "项目", "名称", "资产", "资产项目"),
          FormColumn.of(OPENING, "年初数", "期初数", "年初余额"),
          FormColumn.of(CHANGE, "本年增减", "增减额", "本年增减额", "本年变动"),
          FormColumn.of(CLOSING, "年末数", "期末数", "年末余额"));

  private static final List<FormColumn> STATEMENTS =
      List.of(
          FormColumn.of(NAME, "名称", "任务名称", "目标名称", "工作任务", "项目名称"),
          FormColumn.of(
              TEXT, "主要内容", "内容", "预期目标", "年度目标", "任务内容", "目标内容", "年初设定目标", "年度绩效目标", "总体目标", "说明"),
          FormColumn.of(OUTCOME, "实际完成情况", "完成情况", "目标实际完成情况", "全年实际完成情况", "目标完成情况"));

  private static final List<FormColumn> INDICATORS =
      List.of(
          FormColumn.of(CLASS, "一级指标", "一级目标", "类别", "指标类别", "指标类型"),
          FormColumn.of(DIMENSION, "二级指标", "二级目标"),
          FormColumn.of(TASK, "任务名称", "任务", "重点任务", "对应任务", "工作任务"),
          FormColumn.of(NAME, "三级指标", "三级目标", "指标名称", "指标", "绩效指标", "指标内容", "事项"),
          FormColumn.of(OPERATOR, "指标性质", "指标符号", "运算符号"),
          FormColumn.of(
              TARGET, "年度指标值", "指标值", "目标值", "指标目标值", "年初目标值", "年初指标值", "年度目标值", "预期指标值", "绩效指标值",
              "计划指标值"),
          FormColumn.of(MEASURE, "度量单位", "计量单位", "单位"),
          FormColumn.of(
              ACTUAL, "实际完成值", "完成值", "全年完成值", "全年实际完成值", "全年实际值", "实际值", "实际完成情况", "完成数"),
          OF_WEIGHT,
          OF_SCORE,
          FormColumn.of(
              DEVIATION,
              "偏差原因分析及改进措施",
              "偏差原因",
              "偏差原因分析",
              "未完成原因分析",
              "未完成原因",
              "未完成原因及改进措施",
              "偏差原因及改进措施",
              "原因分析",
              "备注"),
          FormColumn.of(IMPROVEMENT, "改进措施", "拟采取的改进措施"));

  private FormColumns() {}

  /** Whether a column of a table of amounts holds no figure. */
  public static boolean isText(String column) {
    return List.of(NAME, CODE, REASON, CONTENT, TOTAL_SCORE).contains(column);
  }

  /**
   * Whether a column holds a use of the row's money, as {@code /basic} or, where a heading above
   * says of which amount, as {@code executed/basic}.
   */
  public static boolean isUse(String column) {
    return column.contains("/") && !column.equals(TOTAL);
  }

  static List<FormColumn> of(FormShape shape) {
    return switch (shape) {
      case AMOUNTS -> AMOUNTS;
      case COUNTS -> COUNTS;
      case ASSETS -> ASSETS;
      case STATEMENTS -> STATEMENTS;
      case INDICATORS -> INDICATORS;
    };
  }
}
