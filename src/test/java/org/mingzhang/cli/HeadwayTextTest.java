package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingzhang.build.BuildProgress.Stage;

class HeadwayTextTest {

  private static final Headway HALFWAY =
      new Headway(Stage.UNITS, 50, 200, 150, Duration.ofSeconds(20), Duration.ofSeconds(75));

  private final HeadwayText chinese = new HeadwayText(new CliWords(Locale.ROOT));
  private final HeadwayText english = new HeadwayText(new CliWords(Locale.ENGLISH));

  @Test
  void aBarSaysStageCountAndTimeLeft() {
    assertThat(chinese.bar(HALFWAY)).isEqualTo("[#####---------------] 50/200 生成各单位的页面，约剩 1 分 0 秒");
    assertThat(english.bar(HALFWAY))
        .isEqualTo("[#####---------------] 50/200 units, about 1 min 0 s left");
  }

  @Test
  void nothingIsGuessedBeforeTheFirstStep() {
    Headway begun =
        new Headway(Stage.UNITS, 0, 200, 0, Duration.ofSeconds(2), Duration.ofSeconds(3));

    assertThat(chinese.bar(begun)).isEqualTo("[--------------------] 0/200 生成各单位的页面");
  }

  @Test
  void aStageWithoutStepsHasNoBar() {
    Headway checking =
        new Headway(Stage.CHECKING, 0, 0, 0, Duration.ofSeconds(2), Duration.ofSeconds(30));

    assertThat(chinese.bar(checking)).isEqualTo("检查全站……");
    assertThat(chinese.line(checking)).isEqualTo("已用 30 秒：检查全站");
  }

  @Test
  void aLineSaysWhatWasDone() {
    assertThat(chinese.line(HALFWAY)).isEqualTo("已用 1 分 15 秒：生成各单位的页面，完成 50/200 个单位，150 份报告");
    assertThat(english.line(HALFWAY))
        .isEqualTo("after 1 min 15 s: units, 50/200 done, 150 reports");
  }

  @Test
  void hoursAreToldWithoutSeconds() {
    Headway slow =
        new Headway(Stage.UNITS, 1, 3, 1, Duration.ofSeconds(3690), Duration.ofSeconds(3690));

    assertThat(chinese.bar(slow)).endsWith("约剩 2 小时 3 分");
  }

  @ParameterizedTest
  @EnumSource
  void theBarFitsOnATerminal(Stage stage) {
    Duration hours = Duration.ofHours(40);
    int total = stage == Stage.UNITS ? 99_999 : 0; // the only stage that is told in steps
    Headway most = new Headway(stage, 33_333, total, 0, hours, hours);

    assertThat(Columns.width(chinese.bar(most))).isLessThan(80);
    assertThat(Columns.width(english.bar(most))).isLessThan(80);
  }
}
