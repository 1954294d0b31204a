package org.mingzhang.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.mingzhang.measure.number.Percent;
import org.mingzhang.measure.number.Ratio;

/**
 * The form of a chart without script: fragments of SVG for a page. Positions are percentages, so
 * that they fit any width; colours are classes ({@code tone-basic}), so that the stylesheet
 * decides; there is no style attribute, which the site's policy forbids.
 */
public final class StaticChart {

  /** A segment narrower than this has no room for its words on a phone; they stand in its title. */
  private static final BigDecimal ROOM_FOR_WORDS = BigDecimal.valueOf(60);

  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  private StaticChart() {}

  /**
   * One bar with a segment for each series.
   *
   * @param chart of kind {@link Chart.Kind#SHARES} with one category
   */
  public static String shares(Chart chart) {
    BigDecimal whole =
        chart.series().stream()
            .map(s -> s.points().get(0).value())
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .max(chart.axisMax());
    StringBuilder svg = open("static-shares", "44", chart.title());
    BigDecimal before = BigDecimal.ZERO;
    for (Chart.Series series : chart.series()) {
      BigDecimal after = before.add(series.points().get(0).value());
      segment(svg, series, percent(before, whole), percent(after, whole));
      before = after;
    }
    return svg.append("</svg>").toString();
  }

  private static void segment(
      StringBuilder svg, Chart.Series series, BigDecimal from, BigDecimal to) {
    BigDecimal width = to.subtract(from);
    String words = Markup.escape(series.name() + " " + series.points().get(0).label());
    svg.append("<g><title>").append(words).append("</title>");
    rect(svg, "tone-" + series.tone().id(), from, width);
    if (width.compareTo(ROOM_FOR_WORDS) >= 0) {
      BigDecimal middle = from.add(to).divide(BigDecimal.valueOf(2));
      svg.append("<text class=\"on-tone\" x=\"").append(plain(middle)).append("%\" y=\"50%\"");
      svg.append(" text-anchor=\"middle\" dominant-baseline=\"central\">");
      svg.append(Markup.escape(series.points().get(0).label())).append("</text>");
    }
    svg.append("</g>");
  }

  /**
   * The bar of one row of the attainment table, with a tick at its target. A value beyond the end
   * of the axis, {@link IndicatorCharts#AXIS_MAX}, is drawn to the end with an arrow.
   *
   * @param ratio how far the target was reached
   * @param tone of its state
   * @param label finished words for those who do not see the bar
   */
  public static String bar(Ratio ratio, Tone tone, String label) {
    BigDecimal max = IndicatorCharts.AXIS_MAX;
    BigDecimal percent = ratio.percent();
    BigDecimal shown = percent.max(BigDecimal.ZERO).min(max);
    String target = plain(percent(FULL, max));
    StringBuilder svg = open("static-bar", "20", label);
    svg.append("<title>").append(Percent.text(ratio)).append("</title>");
    svg.append("<rect class=\"track\" x=\"0\" y=\"8\" width=\"100%\" height=\"4\"/>");
    svg.append("<rect class=\"tone-").append(tone.id()).append("\" x=\"0\" y=\"5\" width=\"");
    svg.append(plain(percent(shown, max))).append("%\" height=\"10\"/>");
    svg.append("<line class=\"target\" x1=\"").append(target).append("%\" x2=\"");
    svg.append(target).append("%\" y1=\"0\" y2=\"100%\" stroke-width=\"2\"/>");
    if (percent.compareTo(max) > 0) {
      svg.append("<svg x=\"100%\" overflow=\"visible\"><path class=\"beyond\" ");
      svg.append("d=\"M-9 2 0 10-9 18z\"/></svg>");
    }
    return svg.append("</svg>").toString();
  }

  private static StringBuilder open(String kind, String height, String label) {
    return new StringBuilder("<svg class=\"")
        .append(kind)
        .append("\" role=\"img\" aria-label=\"")
        .append(Markup.escape(label))
        .append("\" width=\"100%\" height=\"")
        .append(height)
        .append("\" focusable=\"false\">");
  }

  private static void rect(StringBuilder svg, String tone, BigDecimal x, BigDecimal width) {
    svg.append("<rect class=\"").append(tone).append("\" x=\"").append(plain(x));
    svg.append("%\" y=\"0\" width=\"").append(plain(width)).append("%\" height=\"100%\"/>");
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part.scaleByPowerOfTen(2).divide(whole, 3, RoundingMode.HALF_UP);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
