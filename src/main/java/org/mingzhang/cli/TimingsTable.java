package org.mingzhang.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.mingzhang.build.BuildProgress.Count;
import org.mingzhang.build.BuildProgress.Stage;
import org.mingzhang.build.BuildProgress.Work;

/** Where the time of a build went, as a table in seconds. */
final class TimingsTable {

  private static final int NAME = 34;
  private static final int NUMBER = 12;

  private final CliWords words;

  TimingsTable(CliWords words) {
    this.words = words;
  }

  /** The lines of the table, and what was counted. */
  List<String> lines(Timings.Sum sum) {
    List<String> lines = new ArrayList<>();
    lines.add(row(word("stage"), word("wall"), word("threads")));
    sum.stages()
        .forEach(
            (stage, time) -> {
              lines.add(row(word(stage.name()), seconds(time), ""));
              if (stage == Stage.UNITS) {
                addWorks(sum, lines);
              }
            });
    lines.add(row(word("total"), seconds(sum.total()), ""));
    lines.add(counted(sum, "units", Count.UNITS_MADE, Count.UNITS_KEPT));
    lines.add(counted(sum, "narratives", Count.NARRATIVES_CONVERTED, Count.NARRATIVES_KEPT));
    lines.add(counted(sum, "files", Count.FILES_WRITTEN, Count.FILES_LINKED));
    lines.add(words.get("timings.heap", Long.toString(sum.heapBytes() >> 20)));
    return lines;
  }

  private void addWorks(Timings.Sum sum, List<String> lines) {
    for (Work work : Work.values()) {
      lines.add(row("  " + word(work.name()), "", seconds(sum.works().get(work))));
    }
  }

  private static String row(String name, String wall, String threads) {
    return (Columns.left(name, NAME)
            + Columns.right(wall, NUMBER)
            + Columns.right(threads, NUMBER + 2))
        .stripTrailing();
  }

  private String counted(Timings.Sum sum, String key, Count first, Count second) {
    return words.get(
        "timings." + key,
        Long.toString(sum.counts().get(first)),
        Long.toString(sum.counts().get(second)));
  }

  private String word(String key) {
    return words.get("timings." + key);
  }

  private static String seconds(long nanoseconds) {
    return BigDecimal.valueOf(nanoseconds, 9).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }
}
