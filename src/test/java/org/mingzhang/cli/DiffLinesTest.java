package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mingzhang.build.diff.Change;
import org.mingzhang.build.diff.ChartDiff;
import org.mingzhang.build.diff.SiteDiff;

/** How a difference is put into words. */
class DiffLinesTest {

  private static final String SENTENCE = "最高的是“新书上架天数”（125%）。";

  /** Said twice, the same sentence would look like a mistake. */
  @Test
  void a_chart_whose_sentence_is_the_same_is_said_to_differ_elsewhere() {
    assertThat(chart(SENTENCE, SENTENCE)).endsWith(SENTENCE, "（说明相同，图中其他的数不同）");
    assertThat(chart(SENTENCE, "另一句。")).endsWith(SENTENCE, "另一句。");
    assertThat(chart("", SENTENCE)).endsWith("（无）", SENTENCE);
  }

  private static List<String> chart(String was, String now) {
    ChartDiff chart = new ChartDiff(Change.CHANGED, "a/index.html", "rates", "执行率", was, now);
    List<ChartDiff> charts = List.of(chart);
    SiteDiff diff =
        new SiteDiff(
            List.of(), List.of(), List.of(), List.of(), charts, List.of(), List.of(), true);
    Console console = new Console(System.out, System.err, Locale.ROOT, new CliWords(Locale.ROOT));
    return new DiffLines(console).of(diff).get(0).rows().get(0);
  }
}
