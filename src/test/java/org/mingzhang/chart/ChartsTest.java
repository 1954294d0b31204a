package org.mingzhang.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingzhang.measure.Assessment;
import org.mingzhang.measure.MeasuredGusu;
import org.mingzhang.measure.attainment.IndicatorAssessment;
import org.mingzhang.measure.budget.RowMeasure;
import org.mingzhang.measure.budget.Structure;
import org.mingzhang.measure.number.Amount;
import org.mingzhang.measure.trend.Trend;
import org.mingzhang.model.AmountColumn;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.MoneyUnit;

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
    Chart chart =
        BudgetCharts.executionRates(rows, AmountColumn.INITIAL, assessment.figures(), words)
            .orElseThrow();

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
  void staysReadableWithThreeHundredIndicators() {
    List<IndicatorAssessment> many =
        Collections.nCopies(13, assessment.indicators()).stream().flatMap(List::stream).toList();
    Chart chart = IndicatorCharts.attainment(many, words).orElseThrow();

    assertThat(chart.categories()).hasSize(30);
    assertThat(chart.left()).isEqualTo(13 * 24 - 30);
    assertThat(chart.series().get(0).points())
        .extracting(Chart.Point::value)
        .allSatisfy(value -> assertThat(value).isLessThan(new BigDecimal("121")));
  }

  @Test
  void keepsTheLargestRowsOfALongBudget() {
    List<RowMeasure> many =
        Collections.nCopies(4, rows.subList(1, 12)).stream().flatMap(List::stream).toList();
    Chart chart = BudgetCharts.phases(many, words).orElseThrow();

    assertThat(chart.categories()).hasSize(12).contains("basic", "project");
    assertThat(chart.left()).isEqualTo(32);
  }

  @Test
  void namesTheFigureOfEveryPoint() {
    Chart.Point executed =
        BudgetCharts.phases(rows, words).orElseThrow().series().get(2).points().get(0);
    Chart rates =
        BudgetCharts.executionRates(rows, AmountColumn.ADJUSTED, assessment.figures(), words)
            .orElseThrow();

    assertThat(executed.figure()).isEqualTo("budget.total.executed");
    assertThat(rates.series().get(0).points().get(1).figure())
        .isEqualTo("budget.basic.executionRate");
    assertThat(structure("total").series().get(0).points().get(0).figure())
        .isEqualTo("budget.basic.executed");
  }

  @Test
  void comparesUnitsInOneUnitOfMoney() {
    List<UnitCharts.Compared> units =
        List.of(unit("a", "120000", MoneyUnit.YUAN), unit("b", "30", MoneyUnit.WAN));
    Chart budgets = UnitCharts.budgets(units, words).orElseThrow();

    assertThat(budgets.unit()).isEqualTo("万元");
    assertThat(budgets.categories()).containsExactly("b", "a");
    assertThat(budgets.series().get(0).points().get(1).value()).isEqualByComparingTo("12");
    assertThat(budgets.series().get(0).points().get(1).figure())
        .isEqualTo("a/2021/budget.total.adjusted");
    assertThat(UnitCharts.rates(units, words)).isEmpty();
    assertThat(UnitCharts.budgets(units.subList(0, 1), words)).isEmpty();
  }

  @Test
  void boundsTheUnitsOfAYear() {
    List<UnitCharts.Compared> units =
        IntStream.rangeClosed(1, 100)
            .mapToObj(i -> unit("u" + i, String.valueOf(i), MoneyUnit.WAN))
            .toList();
    Chart chart = UnitCharts.budgets(units, words).orElseThrow();

    assertThat(chart.categories()).hasSize(12).startsWith("u100").endsWith("u89");
    assertThat(chart.left()).isEqualTo(88);
  }

  private static UnitCharts.Compared unit(String name, String budget, MoneyUnit unit) {
    Amount amount = new Amount(new BigDecimal(budget), unit, false, "budget.total.adjusted");
    return new UnitCharts.Compared(
        name, name + "/2021", false, Optional.of(amount), Optional.empty(), Optional.empty());
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
