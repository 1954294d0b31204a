package org.mingzhang.chart;

import org.mingzhang.measure.attainment.AttainmentState;
import org.mingzhang.measure.number.Amount;
import org.mingzhang.measure.trend.Trend;
import org.mingzhang.model.AmountColumn;

/** The finished words of a chart, in the language of its page. Charts compose none themselves. */
public interface ChartWords {

  /** The title of a chart; the id is the one its factory documents. */
  String title(String chartId);

  /** The heading of a column: 年初预算数. */
  String column(AmountColumn column);

  /** The digits of an amount where the axis has the unit: 242.83. */
  String amount(Amount amount);

  /** An amount with its unit: 242.83 万元. */
  String withUnit(Amount amount);

  /** A part of a whole: 242.83 万元 · 87.01%; the percentage has its sign already. */
  String share(Amount amount, String percent);

  /** 完成情况. */
  String state(AttainmentState state);

  /** The name of the line of percentages that show how far targets were reached: 完成率. */
  String attainment();

  /** The name of the amounts that units had to spend, whichever column they come from: 预算. */
  String budget();

  /** A number of indicators: 3 项. */
  String count(int count);

  /** The heading of indicators whose class is not printed: 未分类. */
  String unclassified();

  /** A point of a trend with its unit: 279.08 万元. */
  String point(Trend trend, Trend.Point point);
}
