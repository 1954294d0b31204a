package org.mingzhang.chart;

/** Points that stand for nothing. */
final class Points {

  /** There is no value here. */
  static final Chart.Point NONE = new Chart.Point(null, "", null);

  private Points() {}
}
