package org.mingzhang.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.measure.number.Ratio;

class StaticChartTest {

  @Test
  void fillsTheWholeWidthWithItsParts() {
    String svg = StaticChart.shares(shares("基本支出", "242.83", "项目支出", "36.25"));

    assertThat(svg)
        .contains("class=\"tone-part-1\" x=\"0%\" y=\"0\" width=\"87.011%\"")
        .contains("class=\"tone-rest\" x=\"87.011%\" y=\"0\" width=\"12.989%\"")
        .contains("<title>项目支出 36.25</title>")
        .doesNotContain("style=");
  }

  @Test
  void escapesEveryWord() {
    assertThat(StaticChart.shares(shares("<b>\"", "1", "&'", "1")))
        .contains("&lt;b&gt;&quot;", "&amp;&#39;")
        .doesNotContain("<b>");
    assertThat(StaticChart.bar(ratio("1"), Tone.MET, "\"><script>")).doesNotContain("<script>");
  }

  @Test
  void marksTheTargetInTheMiddleOfTheAxis() {
    assertThat(StaticChart.bar(ratio("0.93"), Tone.PARTLY_MET, "93%"))
        .contains("class=\"tone-partly-met\" x=\"0\" y=\"5\" width=\"46.5%\"")
        .contains("class=\"target\" x1=\"50%\" x2=\"50%\"")
        .doesNotContain("beyond");
  }

  @Test
  void pointsBeyondTheAxis() {
    assertThat(StaticChart.bar(ratio("5.09"), Tone.EXCEEDED, "509%"))
        .contains("width=\"100%\" height=\"10\"", "class=\"beyond\"", "<title>509%</title>");
  }

  private static Ratio ratio(String number) {
    return new Ratio(new BigDecimal(number), BigDecimal.ONE);
  }

  private static Chart shares(String first, String one, String second, String other) {
    return new Chart(
        "structure-total",
        Chart.Kind.SHARES,
        "支出结构",
        "万元",
        List.of("合计"),
        List.of(series(first, Tone.PART_1, one), series(second, Tone.REST, other)),
        new BigDecimal(one).add(new BigDecimal(other)),
        null,
        0);
  }

  private static Chart.Series series(String name, Tone tone, String value) {
    Chart.Point point = Chart.Point.of(new BigDecimal(value), value, "");
    return new Chart.Series(name, tone, List.of(point));
  }
}
