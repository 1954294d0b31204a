package org.mingzhang.measure.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.measure.Samples.indicator;
import static org.mingzhang.measure.Samples.number;
import static org.mingzhang.measure.Samples.report;
import static org.mingzhang.measure.Samples.row;
import static org.mingzhang.measure.Samples.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.measure.Measure;
import org.mingzhang.model.BudgetTable;
import org.mingzhang.model.MoneyUnit;
import org.mingzhang.model.Report;
import org.mingzhang.model.RowRole;

class TrendsTest {

  @Test
  void convertsMoneyToTheUnitOfTheNewestYear() {
    Trend trend = only(executed(2020, MoneyUnit.YUAN, "2391500"), executed(2021, "279.08"));

    assertThat(trend.unit()).isEqualTo("万元");
    assertThat(trend.points().get(0).value()).isEqualByComparingTo("239.15");
    assertThat(trend.points().get(0).printed()).isEqualTo("2391500");
    assertThat(trend.points().get(1).change().orElseThrow().percent()).isEqualTo("16.70");
  }

  @Test
  void computesNoChangeOverAMissingYear() {
    Trend trend = only(executed(2019, "10"), executed(2021, "12"));

    assertThat(trend.points()).allMatch(point -> point.change().isEmpty());
  }

  @Test
  void computesNoChangeFromZero() {
    Trend trend = only(executed(2020, "0"), executed(2021, "12"));

    assertThat(trend.points().get(1).change()).isEmpty();
  }

  @Test
  void breaksWhereTheDefinitionChanged() {
    Report changed =
        report(
            2021,
            table(
                MoneyUnit.WAN, row("total", RowRole.TOTAL, null, List.of(), null, "12", "含所属单位")));
    Trend trend = only(executed(2020, "10"), changed, executed(2022, "15"));

    assertThat(trend.points().get(1).breakNote()).isEqualTo("含所属单位");
    assertThat(trend.points().get(1).change()).isEmpty();
    assertThat(trend.points().get(2).change().orElseThrow().percent()).isEqualTo("25.00");
  }

  @Test
  void cutsWhatWasCountedInAnotherUnit() {
    Trend trend = only(trained(2020, "人"), trained(2021, "人次"), trained(2022, "人次"));

    assertThat(trend.points()).hasSize(2);
    assertThat(Measure.trends(List.of(trained(2020, "人"), trained(2021, "人次")))).isEmpty();
  }

  @Test
  void needsTwoYears() {
    assertThat(Measure.trends(List.of(executed(2021, "12")))).isEmpty();
    assertThat(Measure.trends(List.of())).isEmpty();
  }

  private static Trend only(Report... reports) {
    List<Trend> trends = Measure.trends(List.of(reports));
    assertThat(trends).hasSize(1);
    return trends.get(0);
  }

  private static Report executed(int year, String amount) {
    return executed(year, MoneyUnit.WAN, amount);
  }

  private static Report executed(int year, MoneyUnit unit, String amount) {
    return report(year, table(unit, row("total", RowRole.TOTAL, null, null, amount)));
  }

  private static Report trained(int year, String unit) {
    return report(
        year, BudgetTable.NONE, indicator("training", number("10", unit), number("12", unit)));
  }
}
