package org.mingzhang.chart;

import org.mingzhang.measure.attainment.AttainmentState;
import org.mingzhang.measure.number.Amount;
import org.mingzhang.measure.trend.Trend;
import org.mingzhang.model.AmountColumn;

/** Words as short as they can be. */
final class PlainWords implements ChartWords {

  @Override
  public String title(String chartId) {
    return "图：" + chartId;
  }

  @Override
  public String column(AmountColumn column) {
    return column.id();
  }

  @Override
  public String amount(Amount amount) {
    return amount.number().toPlainString() + " " + amount.unit().printed();
  }

  @Override
  public String withUnit(Amount amount) {
    return amount(amount);
  }

  @Override
  public String share(Amount amount, String percent) {
    return amount(amount) + " · " + percent;
  }

  @Override
  public String state(AttainmentState state) {
    return state.name();
  }

  @Override
  public String attainment() {
    return "完成率";
  }

  @Override
  public String budget() {
    return "预算";
  }

  @Override
  public String count(int count) {
    return count + " 项";
  }

  @Override
  public String unclassified() {
    return "未分类";
  }

  @Override
  public String point(Trend trend, Trend.Point point) {
    return point.printed() + " " + trend.unit();
  }
}
