package org.mingzhang.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A chart before it is drawn.
 *
 * @param id unique on its page, {@code structure-total}
 * @param kind how it is drawn
 * @param title finished words
 * @param unit of every value, {@code 万元} or {@code %}
 * @param categories the labels of the category axis
 * @param series one value for each category
 * @param axisMax the end of the value axis; {@code null} to let it follow the data. A value beyond
 *     it is drawn to the end and its label says the value
 * @param targetLine where a line marks the target; {@code null} for none
 * @param left how many categories are not drawn, because more could not be read: a page says so; 0
 *     where all are
 */
public record Chart(
    String id,
    Kind kind,
    String title,
    String unit,
    List<String> categories,
    List<Series> series,
    BigDecimal axisMax,
    BigDecimal targetLine,
    int left) {

  /** How a chart is drawn. */
  public enum Kind {
    /** One horizontal bar, a segment for each series: what a whole is made of. */
    SHARES,
    /** Groups of horizontal bars: amounts side by side. */
    BARS,
    /** One horizontal bar for each category against a target line. */
    ATTAINMENT,
    /** Stacked horizontal bars: counts by class. */
    STACKED,
    /** Points joined by lines over years; a null value breaks the line. */
    LINE
  }

  /** The same chart under another id. */
  public Chart named(String other) {
    return new Chart(other, kind, title, unit, categories, series, axisMax, targetLine, left);
  }

  public Chart {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(unit, "unit");
    categories = List.copyOf(categories);
    series = List.copyOf(series);
    for (Series s : series) {
      if (s.points().size() != categories.size()) {
        throw new IllegalArgumentException("Series " + s.name() + " of chart " + id);
      }
    }
  }

  /**
   * One series.
   *
   * @param name finished words for the legend
   * @param tone what its colour means, for points that name none
   * @param points one for each category
   */
  public record Series(String name, Tone tone, List<Point> points) {
    public Series {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(tone, "tone");
      points = List.copyOf(points);
    }
  }

  /**
   * One value.
   *
   * @param value exact, as in the table the chart stands on; {@code null} where there is none
   * @param label finished words drawn on or behind it: {@code 242.83 · 87.01%}
   * @param tone overrides the tone of the series; {@code null} to take that
   * @param figure address of the figure that is drawn, {@code budget.basic.executed}: the cell of
   *     the table and the line of the CSV file have the same; empty where there is no value
   * @param amount the part of the label that says an amount of money, {@code 242.83 万元}, for
   *     readers who choose another unit; empty where the value is none
   */
  public record Point(BigDecimal value, String label, Tone tone, String figure, String amount) {

    /** There is no value here. */
    static final Point NONE = new Point(null, "", null, "", "");

    public Point {
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(figure, "figure");
      Objects.requireNonNull(amount, "amount");
    }

    /** A value that is no amount of money, in the tone of its series. */
    public static Point of(BigDecimal value, String label, String figure) {
      return new Point(value, label, null, figure, "");
    }

    /** An amount of money, in the tone of its series. */
    public static Point amount(BigDecimal value, String label, String figure, String amount) {
      return new Point(value, label, null, figure, amount);
    }

    /** The same in a tone of its own. */
    public Point in(Tone own) {
      return new Point(value, label, own, figure, amount);
    }
  }
}
