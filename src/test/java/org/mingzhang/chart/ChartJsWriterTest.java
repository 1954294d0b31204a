package org.mingzhang.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartJsWriterTest {

  @Test
  void keepsTheDigitsOfTheTable() {
    Chart chart = chart("支出", point("242.80", "242.80").in(Tone.PART_1));

    assertThat(ChartJsWriter.write(chart))
        .isEqualTo(
            """
            {"id":"phases","kind":"bars","title":"支出","unit":"万元","categories":["合计"],\
            "series":[{"name":"执行","tone":"executed",\
            "points":[{"value":242.80,"label":"242.80","figure":"budget.total.executed",\
            "amount":"242.80","exact":"242.80","tone":"part-1"}]}],\
            "axisMax":200,"targetLine":100}""");
  }

  @Test
  void writesNumbersWithoutExponents() {
    Chart.Point point = point("3E+6", "300 万");

    assertThat(ChartJsWriter.write(chart("支出", point))).contains("\"value\":3000000,");
  }

  @Test
  void writesAGapAsNull() {
    assertThat(ChartJsWriter.write(chart("支出", Chart.Point.NONE))).contains("\"value\":null,");
  }

  @Test
  void cannotEndItsScriptOrItsLine() {
    String nasty = "</script><!--\u2028\u2029\n&\"\\";

    String json = ChartJsWriter.write(chart(nasty, Chart.Point.NONE));

    assertThat(json)
        .doesNotContain("<", ">", "&", "\u2028", "\u2029", "\n")
        .containsIgnoringCase("\\u003c/script\\u003e\\u003c!--\\u2028\\u2029\\n\\u0026\\\"\\\\");
  }

  private static Chart chart(String title, Chart.Point point) {
    return new Chart(
        "phases",
        Chart.Kind.BARS,
        title,
        "万元",
        List.of("合计"),
        List.of(new Chart.Series("执行", Tone.EXECUTED, List.of(point))),
        BigDecimal.valueOf(200),
        BigDecimal.valueOf(100),
        0);
  }

  private static Chart.Point point(String value, String label) {
    return Chart.Point.amount(new BigDecimal(value), label, "budget.total.executed", label);
  }
}
