package org.mingzhang.page.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingzhang.measure.number.Ratio;
import org.mingzhang.measure.trend.Trend;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.page.content.Reports;

class TrendSentenceTest {

  @Test
  void aTrendIsToldWithItsLastChange() {
    Ratio tenth = new Ratio(BigDecimal.ONE, BigDecimal.TEN);
    assertThat(say(Optional.of(tenth), ""))
        .isEqualTo("预算总额从 2021 年的 100 万元变为 2022 年的 110 万元，最近一年变动 +10%。");
  }

  @Test
  void aBreakInTheDefinitionIsSaid() {
    assertThat(say(Optional.empty(), "并入下属单位"))
        .isEqualTo("预算总额从 2021 年的 100 万元变为 2022 年的 110 万元。其间统计口径有变化，变化前后不能直接比较。");
  }

  private static String say(Optional<Ratio> change, String breakNote) {
    Trend.Point first = point(2021, "100", Optional.empty(), "");
    Trend.Point last = point(2022, "110", change, breakNote);
    Trend trend = new Trend("budget.total.executed", "预算总额", "万元", List.of(first, last));
    return TrendSentence.say(trend, Reports.WORDS);
  }

  private static Trend.Point point(
      int year, String value, Optional<Ratio> change, String breakNote) {
    return new Trend.Point(new FiscalYear(year), new BigDecimal(value), value, change, breakNote);
  }
}
