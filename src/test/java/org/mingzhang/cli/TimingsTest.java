package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingzhang.build.BuildProgress.Count;
import org.mingzhang.build.BuildProgress.Laps;
import org.mingzhang.build.BuildProgress.Stage;
import org.mingzhang.build.BuildProgress.Work;

class TimingsTest {

  private static final long SECOND = 1_000_000_000L;

  private long now;

  @Test
  void aStageEndsWhereTheNextBeginsAndThreadsAddUp() {
    Timings timings = new Timings(() -> now);
    timings.stage(Stage.PREPARING, 0);
    now = 2 * SECOND;
    timings.stage(Stage.UNITS, 2);
    Laps one = timings.laps();
    Laps other = timings.laps();
    now = 5 * SECOND;
    one.end(Work.READING);
    other.end(Work.READING);
    now = 6 * SECOND;
    one.end(Work.JUDGING);
    timings.count(Count.FILES_WRITTEN, 7);
    timings.count(Count.FILES_WRITTEN, 8);

    Timings.Sum sum = timings.sum();

    assertThat(sum.stages())
        .containsExactly(
            Map.entry(Stage.PREPARING, 2 * SECOND), Map.entry(Stage.UNITS, 4 * SECOND));
    assertThat(sum.works())
        .containsEntry(Work.READING, 6 * SECOND)
        .containsEntry(Work.JUDGING, SECOND)
        .containsEntry(Work.KEEPING, 0L);
    assertThat(sum.counts()).containsEntry(Count.FILES_WRITTEN, 15L);
    assertThat(sum.total()).isEqualTo(6 * SECOND);
    assertThat(sum.heapBytes()).isPositive();
  }

  @Test
  void theTableHasStagesInTheirOrderAndTheWorkOnUnitsBelowTheirs() {
    assertThat(new TimingsTable(new CliWords(Locale.ROOT)).lines(fixed()))
        .containsExactly(
            "步骤（单位：秒）                          用时    各线程合计",
            "准备                                      0.50",
            "各单位                                   12.00",
            "  查找可沿用的                                          0.10",
            "  读取数据、正文和修订历史                              1.10",
            "  计算和核对                                            2.10",
            "  转换正文                                              3.10",
            "  生成页面                                              4.10",
            "  写下载和检索文件                                      5.10",
            "  检查写好的文件                                        6.10",
            "  留存备用                                              7.10",
            "切换到新网站                              0.01",
            "共计                                     12.51",
            "单位：生成 1 个，沿用 2 个。",
            "正文：转换 3 篇，沿用 4 篇。",
            "文件：写 5000 个，汇集到网站 6 个。",
            "内存最高用量：300 MB（Java 堆）。");
  }

  @Test
  void theTableIsInEnglishToo() {
    assertThat(new TimingsTable(new CliWords(Locale.ENGLISH)).lines(fixed()))
        .contains(
            "step (seconds)                            wall   all threads",
            "units                                    12.00",
            "  making pages                                          4.10",
            "Files: 5000 written, 6 put into the site.",
            "Peak heap: 300 MB.");
  }

  private static Timings.Sum fixed() {
    Map<Stage, Long> stages = new EnumMap<>(Stage.class);
    stages.put(Stage.PREPARING, SECOND / 2);
    stages.put(Stage.UNITS, 12 * SECOND);
    stages.put(Stage.SWITCHING, SECOND / 200);
    Map<Work, Long> works = new EnumMap<>(Work.class);
    for (Work work : Work.values()) {
      works.put(work, work.ordinal() * SECOND + SECOND / 10);
    }
    Map<Count, Long> counts = new EnumMap<>(Count.class);
    for (Count count : Count.values()) {
      counts.put(count, count == Count.FILES_WRITTEN ? 5000L : count.ordinal() + 1L);
    }
    return new Timings.Sum(stages, works, counts, 12 * SECOND + 505_000_000L, 300L << 20);
  }
}
