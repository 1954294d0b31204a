package org.mingzhang.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.measure.attainment.Attainment;
import org.mingzhang.measure.attainment.AttainmentRule;
import org.mingzhang.measure.attainment.AttainmentState;
import org.mingzhang.measure.attainment.Tally;
import org.mingzhang.measure.budget.RowMeasure;
import org.mingzhang.measure.budget.Structure;
import org.mingzhang.measure.figure.FigureIndex;
import org.mingzhang.measure.figure.NamedFigure;
import org.mingzhang.measure.number.Percent;
import org.mingzhang.model.AmountColumn;
import org.mingzhang.model.BudgetSection;

/** One real report, worked by hand. */
class GusuTest {

  private final Assessment assessment = Measure.assess(Gusu.report());

  @Test
  void talliesItsThirtyFourIndicators() {
    Tally tally = assessment.headline().tally();

    assertThat(tally).isEqualTo(new Tally(16, 16, 0, 1, 0, 0, 1));
    assertThat(tally.total()).isEqualTo(34);
    assertThat(tally.reached()).isEqualTo(32);
  }

  @Test
  void findsTheBrokenPromiseAmongThem() {
    Attainment rate = attainment("预算调整率");

    assertThat(rate.state()).isEqualTo(AttainmentState.NOT_MET);
    assertThat(rate.rule()).isEqualTo(AttainmentRule.ZERO_TARGET);
    assertThat(rate.ratio()).isEmpty();
    assertThat(rate.working()).containsExactly("0%", "7.6%");
  }

  @Test
  void doesNotJudgeAnActualWithAnOperator() {
    assertThat(attainment("财政供养人员控制率").state()).isEqualTo(AttainmentState.NOT_ASSESSABLE);
    assertThat(attainment("财政供养人员控制率").rule()).isEqualTo(AttainmentRule.ACTUAL_WITH_OPERATOR);
  }

  @Test
  void showsTheWorkingOfTheLargestOverAttainment() {
    Attainment donors = attainment("遗体（器官）捐献登记");

    assertThat(donors.state()).isEqualTo(AttainmentState.EXCEEDED);
    assertThat(donors.working()).containsExactly("200人", "1018人", "509");
  }

  @Test
  void computesWithTheReadingOfAnUnreadablePrint() {
    assertThat(attainment("完成师资培训").working()).containsExactly("5 人次", "11人次", "220");
    assertThat(attainment("街道覆盖率").working()).containsExactly("≥50%", "100%", "200");
  }

  @Test
  void headsWithTheAdjustedBudgetAndItsRate() {
    Headline headline = assessment.headline();

    assertThat(headline.budget().orElseThrow().number()).isEqualByComparingTo("279.08");
    assertThat(headline.executed().orElseThrow().number()).isEqualByComparingTo("279.08");
    assertThat(Percent.text(headline.rate().orElseThrow())).isEqualTo("100%");
    assertThat(headline.rateBase()).isEqualTo(AmountColumn.ADJUSTED);
  }

  @Test
  void recomputesTheAdjustmentRateWithItsSign() {
    RowMeasure total = assessment.rows(BudgetSection.BUDGET).get(0);

    assertThat(total.adjustmentRate().orElseThrow().percent()).isEqualTo("-7.00");
    assertThat(total.initialRate().orElseThrow().percent()).isEqualTo("93.00");
  }

  @Test
  void splitsTheTotalIntoBasicAndProjectExpenditure() {
    Structure total = assessment.structure(BudgetSection.BUDGET, "total").orElseThrow();

    assertThat(total.basis()).isEqualTo(AmountColumn.EXECUTED);
    assertThat(total.shares().stream().map(s -> s.percent().toPlainString()))
        .containsExactly("87.01", "12.99");
  }

  @Test
  void offersPrintedAndDerivedFiguresToTheNarrative() {
    FigureIndex figures = assessment.figures();

    assertThat(printed(figures, "budget.total.executed")).isEqualTo("279.08");
    assertThat(printed(figures, "budget.total.initialRate")).isEqualTo("93%");
    assertThat(printed(figures, "budget.basic.share")).isEqualTo("87.01%");
    assertThat(printed(figures, "indicators.管理制度健全性.actual")).isEqualTo("健全");
    assertThat(printed(figures, "indicators.街道覆盖率.actual")).isEqualTo("100&");
    assertThat(printed(figures, "indicators.遗体（器官）捐献登记.attainment")).isEqualTo("509%");
    assertThat(printed(figures, "summary.indicators.reached")).isEqualTo("32");
    assertThat(printed(figures, "summary.projects.total")).isEqualTo("9");
    assertThat(figures.find("budget.total.priorYear")).isEmpty();
  }

  @Test
  void saysWhichFiguresAreItsOwn() {
    List<String> derived =
        assessment.figures().all().stream()
            .filter(NamedFigure::derived)
            .map(NamedFigure::address)
            .toList();

    assertThat(derived)
        .contains("budget.total.executionRate", "summary.indicators.total")
        .doesNotContain("budget.total.executed", "budget.total.adjusted");
  }

  private static String printed(FigureIndex figures, String address) {
    return figures.find(address).orElseThrow().printed();
  }

  private Attainment attainment(String id) {
    return assessment.indicators().stream()
        .filter(i -> i.indicator().id().equals(id))
        .findFirst()
        .orElseThrow()
        .attainment();
  }
}
