package org.mingzhang.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingzhang.measure.Assessment;
import org.mingzhang.measure.MeasuredGusu;
import org.mingzhang.measure.budget.RowMeasure;
import org.mingzhang.measure.budget.Structure;
import org.mingzhang.measure.trend.Trend;
import org.mingzhang.model.AmountColumn;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.FiscalYear;

/** The charts of one real report. */
class ChartsTest {

  private final Assessment assessment = MeasuredGusu.assessment();
  private final List<RowMeasure> rows = assessment.rows(BudgetSection.BUDGET);
  private final ChartWords words = new PlainWords();

  @Test
  void showsWhatTheTotalIsMadeOf() {
    Chart chart = structure("total");

    assertThat(chart.id()).isEqualTo("structure-total");
    assertThat(chart.series())
        .extracting(Chart.Series::tone)
        .containsExactly(Tone.BASIC, Tone.PROJECT);
    assertThat(labels(chart.series().get(0))).containsExactly("242.83 万元 · 87.01%");
  }

  @Test
  void numbersTheLargestSevenPartsAndKeepsTheWordsOfTheRest() {
    Chart chart = structure("project");

    assertThat(chart.series())
        .extracting(Chart.Series::tone)
        .hasSize(9)
        .containsOnlyOnce(Tone.PART_1, Tone.PART_7)
        .contains(Tone.REST);
  }

  @Test
  void putsThePhasesOfEveryRowSideBySide() {
    Chart chart = BudgetCharts.phases(rows.subList(0, 2), words).orElseThrow();

    assertThat(chart.categories()).containsExactly("total", "basic");
    assertThat(chart.series())
        .extracting(Chart.Series::tone)
        .containsExactly(Tone.INITIAL, Tone.ADJUSTED, Tone.EXECUTED);
    assertThat(labels(chart.series().get(0))).containsExactly("300.09 万元", "260.84 万元");
    assertThat(BudgetCharts.phases(List.of(), words)).isEmpty();
  }

  @Test
  void holdsRatesAgainstFullExecution() {
    Chart chart = BudgetCharts.executionRates(rows, AmountColumn.INITIAL, words).orElseThrow();

    assertThat(chart.targetLine()).isEqualByComparingTo("100");
    assertThat(labels(chart.series().get(0))).first().isEqualTo("93%");
  }

  @Test
  void boundsTheAxisOfAttainmentAndSaysTheRealValue() {
    Chart chart = IndicatorCharts.attainment(assessment.indicators(), words).orElseThrow();
    int donors = chart.categories().indexOf("遗体（器官）捐献登记");
    Chart.Point point = chart.series().get(0).points().get(donors);

    assertThat(chart.axisMax()).isEqualByComparingTo("200");
    assertThat(point.value()).isEqualByComparingTo("509");
    assertThat(point.label()).isEqualTo("509% EXCEEDED");
    assertThat(point.tone()).isEqualTo(Tone.EXCEEDED);
    assertThat(chart.categories()).doesNotContain("预算调整率", "管理制度健全性");
  }

  @Test
  void countsStatesByClass() {
    Chart chart = IndicatorCharts.statusByClass(assessment.indicators(), words).orElseThrow();

    assertThat(chart.categories()).containsExactly("未分类");
    assertThat(chart.series())
        .extracting(Chart.Series::tone)
        .containsExactly(Tone.MET, Tone.EXCEEDED, Tone.NOT_MET, Tone.UNKNOWN);
    assertThat(chart.series().stream().flatMap(s -> labels(s).stream()))
        .containsExactly("16 项", "16 项", "1 项", "1 项");
  }

  @Test
  void interruptsALineAtMissingYearsAndChangedDefinitions() {
    Trend trend =
        new Trend(
            "budget.total.executed",
            "支出",
            "万元",
            List.of(point(2018, ""), point(2020, ""), point(2021, "含所属单位")));
    Chart chart = TrendCharts.trend(trend, words);

    assertThat(chart.id()).isEqualTo("trend-budget-total-executed");
    assertThat(chart.categories()).containsExactly("2018", "2019", "2020", "2021");
    assertThat(labels(chart.series().get(0))).containsExactly("10 万元", "", "10 万元", "");
    assertThat(labels(chart.series().get(1))).containsExactly("", "", "", "10 万元");
  }

  private Chart structure(String row) {
    Structure structure = assessment.structure(BudgetSection.BUDGET, row).orElseThrow();
    return BudgetCharts.structure(structure, words).orElseThrow();
  }

  private static List<String> labels(Chart.Series series) {
    return Stream.of(series).flatMap(s -> s.points().stream()).map(Chart.Point::label).toList();
  }

  private static Trend.Point point(int year, String breakNote) {
    return new Trend.Point(new FiscalYear(year), BigDecimal.TEN, "10", Optional.empty(), breakNote);
  }
}
