package org.mingzhang.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.measure.Samples.number;
import static org.mingzhang.measure.Samples.report;
import static org.mingzhang.measure.Samples.row;
import static org.mingzhang.measure.Samples.table;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.measure.budget.Structure;
import org.mingzhang.measure.figure.NamedFigure;
import org.mingzhang.measure.number.Amount;
import org.mingzhang.measure.number.Percent;
import org.mingzhang.measure.number.Ratio;
import org.mingzhang.model.Adjustment;
import org.mingzhang.model.AmountColumn;
import org.mingzhang.model.BudgetRow;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.Figure;
import org.mingzhang.model.MoneyUnit;
import org.mingzhang.model.Quantity;
import org.mingzhang.model.RowRole;
import org.mingzhang.model.SourceRef;

class MeasureTest {

  @Test
  void derivesTheAdjustedBudgetFromASignedReading() {
    Figure reading =
        new Figure(
            "748,464.41",
            Quantity.of(new BigDecimal("-748464.41"), ""),
            "-748,464.41",
            "原文未写正负号",
            SourceRef.NONE);
    Assessment haidian = assess(MoneyUnit.YUAN, adjusted("6306545.19", "5558080.78", reading));

    Amount adjusted = haidian.rows().get(0).adjusted().orElseThrow();
    assertThat(adjusted.number()).isEqualTo("5558080.78");
    assertThat(adjusted.derived()).isTrue();
    assertThat(adjusted.address()).isEqualTo("budget.total.adjusted");
    NamedFigure named = haidian.figures().find("budget.total.adjusted").orElseThrow();
    assertThat(named.derived()).isTrue();
    assertThat(named.printed()).isEqualTo("5,558,080.78");
    assertThat(haidian.figures().find("budget.total.change").orElseThrow().printed())
        .isEqualTo("748,464.41");
  }

  @Test
  void headsAReportWithThePrintedBudgetAndNamesTheBaseOfItsRate() {
    Figure cut = number("-748464.41", "元");
    Headline haidian = assess(MoneyUnit.YUAN, adjusted("6306545.19", "5558080.78", cut)).headline();

    assertThat(haidian.budget().orElseThrow().number()).isEqualTo("6306545.19");
    assertThat(haidian.rateBase()).isEqualTo(AmountColumn.INITIAL);
    assertThat(haidian.rate().orElseThrow().percent()).isEqualTo("88.13");
  }

  @Test
  void convertsAnAdjustmentInAnotherUnit() {
    Assessment mixed = assess(MoneyUnit.WAN, adjusted("10.5", null, number("5000", "元")));

    assertThat(mixed.rows().get(0).adjusted().orElseThrow().number()).isEqualByComparingTo("11");
  }

  @Test
  void derivesNothingFromAnAdjustmentInWords() {
    Assessment unknown = assess(MoneyUnit.WAN, adjusted("10", "9", Samples.words("略有调整")));

    assertThat(unknown.rows().get(0).adjusted()).isEmpty();
    assertThat(unknown.headline().rateBase()).isEqualTo(AmountColumn.INITIAL);
  }

  @Test
  void namesTheInitialBudgetAsTheBaseWhereNoOtherIsKnown() {
    BudgetRow total =
        row(
            "total",
            RowRole.TOTAL,
            "63.81",
            null,
            "54.79",
            row("basic", RowRole.BASIC, null, null, "49.98"),
            row("project", RowRole.PROJECT, null, null, "4.81"));
    Headline lusong = assess(MoneyUnit.WAN, total).headline();

    assertThat(lusong.budget().orElseThrow().number()).isEqualTo("63.81");
    assertThat(lusong.rate().orElseThrow().percent()).isEqualTo("85.86");
    assertThat(lusong.rateBase()).isEqualTo(AmountColumn.INITIAL);
  }

  @Test
  void headsADeclarationWithItsBudgetAlone() {
    BudgetRow total = row("total", RowRole.TOTAL, "5513159.84", null, null);
    Headline minhang = assess(MoneyUnit.YUAN, total).headline();

    assertThat(minhang.budget().orElseThrow().number()).isEqualTo("5513159.84");
    assertThat(minhang.executed()).isEmpty();
    assertThat(minhang.rate()).isEmpty();
    assertThat(minhang.rateBase()).isNull();
  }

  @Test
  void headsAReportWithoutFiguresWithNothing() {
    Headline lukou = Measure.assess(report(2021, BudgetTable.NONE)).headline();

    assertThat(lukou.budget()).isEmpty();
    assertThat(lukou.executed()).isEmpty();
    assertThat(lukou.rate()).isEmpty();
    assertThat(lukou.tally().total()).isZero();
  }

  @Test
  void takesTheBudgetFromFundingWhereThereIsNoOther() {
    BudgetTable funding = table(MoneyUnit.WAN, row("total", RowRole.TOTAL, "12", null, null));
    Headline headline = Measure.assess(report(2021, BudgetTable.NONE, funding)).headline();

    assertThat(headline.budget().orElseThrow().address()).isEqualTo("funding.total.initial");
  }

  @Test
  void leavesWhatIsCarriedOverOutOfTheStructure() {
    BudgetRow total =
        row(
            "total",
            RowRole.TOTAL,
            "10",
            null,
            "8",
            row("basic", RowRole.BASIC, "7", null, "6"),
            row("project", RowRole.PROJECT, "3", null, "2"),
            row("left", RowRole.CARRY_OVER, null, null, "2"));
    Structure structure = structure(total);

    assertThat(structure.shares()).hasSize(2);
    assertThat(structure.basis()).isEqualTo(AmountColumn.EXECUTED);
  }

  @Test
  void fallsBackToTheColumnThatEveryPartHas() {
    BudgetRow total =
        row(
            "total",
            RowRole.TOTAL,
            "10",
            null,
            "8",
            row("basic", RowRole.BASIC, "7", null, "6"),
            row("project", RowRole.PROJECT, "3", null, null));

    assertThat(structure(total).basis()).isEqualTo(AmountColumn.INITIAL);
  }

  @Test
  void hasNoStructureOfZero() {
    BudgetRow total =
        row(
            "total",
            RowRole.TOTAL,
            "0",
            null,
            null,
            row("basic", RowRole.BASIC, "0", null, null),
            row("project", RowRole.PROJECT, "0", null, null));

    assertThat(assess(MoneyUnit.YUAN, total).structures()).isEmpty();
  }

  @Test
  void writesPercentagesInOneForm() {
    assertThat(Percent.text(new BigDecimal("100.00"))).isEqualTo("100%");
    assertThat(Percent.text(new BigDecimal("7.6"))).isEqualTo("7.60%");
    assertThat(Percent.text(new BigDecimal("-7.0012"))).isEqualTo("-7%");
    assertThat(Percent.text(new Ratio(new BigDecimal("2"), new BigDecimal("3"))))
        .isEqualTo("66.67%");
  }

  private static BudgetRow adjusted(String initial, String executed, Figure change) {
    return row(
        "total",
        RowRole.TOTAL,
        initial,
        List.of(new Adjustment("change", change)),
        null,
        executed,
        "");
  }

  private static Assessment assess(MoneyUnit unit, BudgetRow total) {
    return Measure.assess(report(2021, table(unit, total)));
  }

  private static Structure structure(BudgetRow total) {
    return assess(MoneyUnit.WAN, total).structure(BudgetSection.BUDGET, "total").orElseThrow();
  }
}
