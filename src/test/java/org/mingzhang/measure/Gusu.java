package org.mingzhang.measure;

import static org.mingzhang.measure.Samples.atLeast;
import static org.mingzhang.measure.Samples.atMost;
import static org.mingzhang.measure.Samples.indicator;
import static org.mingzhang.measure.Samples.number;
import static org.mingzhang.measure.Samples.row;
import static org.mingzhang.measure.Samples.words;

import java.math.BigDecimal;
import org.mingzhang.model.BudgetRow;
import org.mingzhang.model.Comparison;
import org.mingzhang.model.Figure;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.MoneyUnit;
import org.mingzhang.model.Quantity;
import org.mingzhang.model.Report;
import org.mingzhang.model.RowRole;
import org.mingzhang.model.SourceRef;

/** The self-evaluation table of 姑苏区红十字会 for 2021: its budget and its 34 indicators. */
final class Gusu {

  private Gusu() {}

  static Report report() {
    BudgetRow basic = row("basic", RowRole.BASIC, "260.84", "242.83", "242.83");
    BudgetRow total = row("total", RowRole.TOTAL, "300.09", "279.08", "279.08", basic, project());
    return Samples.report(2021, Samples.table(MoneyUnit.WAN, total), indicators());
  }

  private static BudgetRow project() {
    return row(
        "project",
        RowRole.PROJECT,
        "39.25",
        "36.25",
        "36.25",
        item("publicity", "12.5", "12.5"),
        item("training", "6", "6"),
        item("rescue", "1", "1"),
        item("information", "2", "2"),
        item("care", "6", "7.8"),
        item("homes", "8", "3.2"),
        item("volunteers", "2", "2"),
        item("schools", "1", "1"),
        item("capacity", "0.75", "0.75"));
  }

  private static BudgetRow item(String id, String initial, String executed) {
    return row(id, RowRole.ITEM, initial, executed, executed);
  }

  private static Indicator[] indicators() {
    return new Indicator[] {
      same("预算编制规范性", "规范"),
      percent("预算执行率", "100", "100"),
      percent("预算调整率", "0", "7.6"),
      indicator("财政供养人员控制率", atMost("100", "%"), atMost("100", "%")),
      same("管理制度健全性", "健全"),
      same("资金使用合规性", "合规"),
      same("财务管理规范性", "规范"),
      same("政府采购规范性", "规范"),
      same("资产管理规范性", "规范"),
      same("预决算信息公开规范性", "规范"),
      count("开展大型活动", "2", "3", "场"),
      count("开展普及培训", "15900", "26228", "人次"),
      count("开展初级培训", "2400", "2910", "人次"),
      indicator("完成师资培训", readAs("5 人人次", "5 人次", "5", "人次"), number("11", "人次")),
      indicator("招募队员", atLeast("10", "人"), number("20", "人")),
      percent("APP 维护", "100", "100"),
      count("爱心款物募集", "50", "156", "万元"),
      count("博爱送万家", "25", "32", "万元"),
      count("造血干细胞捐献登记", "150", "223", "人"),
      count("遗体（器官）捐献登记", "200", "1018", "人"),
      count("新建博爱家园", "4", "5", "个"),
      count("博爱家园项目", "6", "10", "个"),
      count("志愿者招募", "20", "38", "人"),
      count("新增志愿者队伍", "4", "4", "支"),
      count("示范学校创建", "2", "2", "所"),
      percent("爱心救助款物落实率", "100", "100"),
      percent("街道应急救护培训开展率", "100", "100"),
      indicator("APP 下载增长率", atLeast("15", "%"), number("16", "%")),
      indicator("街道覆盖率", atLeast("50", "%"), readAs("100&", "100%", "100", "%")),
      percent("项目开展率", "100", "100"),
      indicator("示范学校占比", number(Comparison.MORE_THAN, "15", "%"), number("20", "%")),
      indicator("满意度", atLeast("90", "%"), number("100", "%")),
      same("召开理事会议", "完成"),
      percent("学习任务完成率", "100", "100"),
    };
  }

  private static Indicator same(String name, String words) {
    return indicator(name, words(words), words(words));
  }

  private static Indicator percent(String name, String target, String actual) {
    return count(name, target, actual, "%");
  }

  private static Indicator count(String name, String target, String actual, String unit) {
    return indicator(name, number(target, unit), number(actual, unit));
  }

  private static Figure readAs(String printed, String reading, String number, String unit) {
    Quantity value = Quantity.of(new BigDecimal(number), unit);
    return new Figure(printed, value, reading, "原文有误", SourceRef.NONE);
  }
}
