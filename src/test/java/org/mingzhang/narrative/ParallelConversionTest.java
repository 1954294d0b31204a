package org.mingzhang.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.model.Narrative;

/** Several narratives at once come out as one after the other, with what is said of each. */
class ParallelConversionTest {

  private static final int TEXTS = 200;
  private static final int THREADS = 4;
  private static final Path HOSTILE = Path.of("src/test/resources/narratives/hostile");

  @TempDir static Path content;

  /** What came of a text; the files it looked for by their names. */
  private record Came(ConvertedNarrative narrative, List<Diagnostic> problems, int uses) {

    static Came of(Conversion conversion) {
      return new Came(conversion.narrative(), conversion.problems(), conversion.uses().size());
    }
  }

  @BeforeAll
  static void write() throws IOException {
    Files.createDirectories(content.resolve("u/files"));
    Files.writeString(content.resolve("u/deep.adoc"), "include::deeper.adoc[]\n");
    Files.writeString(content.resolve("u/deeper.adoc"), "figure:budget.total.executed[] 深\n");
    Files.writeString(content.resolve("u/ring.adoc"), "include::ring.adoc[]\n\n环\n");
  }

  @Test
  void four_threads_give_what_one_gives() throws Exception {
    List<Narrative> narratives = texts();
    List<Came> alone;
    try (NarrativeConverter converter = new NarrativeConverter(content, 1)) {
      alone = narratives.stream().map(converter::convert).map(Came::of).toList();
    }
    try (NarrativeConverter converter = new NarrativeConverter(content, THREADS)) {
      converter.warmUp();
      assertThat(atOnce(converter, narratives)).containsExactlyElementsOf(alone);
    }
    assertThat(alone).anyMatch(came -> came.problems().isEmpty());
    assertThat(alone.stream().flatMap(came -> came.problems().stream()).map(Diagnostic::code))
        .contains("MZ-N004", "MZ-N008", "MZ-N011", "MZ-N013", "MZ-N020", "MZ-N022");
  }

  @Test
  void a_text_without_end_costs_the_others_nothing() throws Exception {
    Limits hasty = new Limits(256 * 1024, 64, 2_000_000, Duration.ofSeconds(3));
    List<Narrative> narratives = new ArrayList<>(texts().subList(0, 40));
    narratives.add(3, narrative(900, "`*_ ".repeat(15_000)));
    try (NarrativeConverter converter = new NarrativeConverter(content, THREADS, hasty)) {
      List<Came> came = atOnce(converter, narratives);
      assertThat(came.get(3).problems()).extracting(Diagnostic::code).containsExactly("MZ-N002");
      assertThat(came.stream().flatMap(c -> c.problems().stream()).map(Diagnostic::code))
          .containsOnlyOnce("MZ-N002")
          .doesNotContain("MZ-N017");
    }
  }

  private static List<Came> atOnce(NarrativeConverter converter, List<Narrative> narratives)
      throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<Came>> calls =
          narratives.stream()
              .<Callable<Came>>map(n -> () -> Came.of(converter.convert(n)))
              .toList();
      List<Came> came = new ArrayList<>();
      for (Future<Came> call : callers.invokeAll(calls)) {
        came.add(call.get());
      }
      return came;
    } finally {
      callers.shutdown();
    }
  }

  private static List<Narrative> texts() throws IOException {
    try (Stream<Path> hostile = Files.list(HOSTILE)) {
      List<String> texts = new ArrayList<>();
      for (Path file : hostile.sorted().toList()) {
        texts.add(Files.readString(file));
      }
      IntStream.range(texts.size(), TEXTS)
          .mapToObj(ParallelConversionTest::text)
          .forEach(texts::add);
      return IntStream.range(0, texts.size()).mapToObj(i -> narrative(i, texts.get(i))).toList();
    }
  }

  private static Narrative narrative(int number, String text) {
    return new Narrative(
        "content/u/" + (1000 + number) + ".adoc",
        "u",
        Integer.toString(1000 + number),
        text,
        List.of(),
        List.of());
  }

  /** Much of what AsciiDoc can do, each text with its own choice of it and its own mistakes. */
  private static String text(int number) {
    List<String> parts =
        List.of(
            "执行数为 figure:budget.row-" + number + ".executed[unit=万元]，占 *全部* 的 _多数_。",
            "chart::structure[]",
            "table::budget[]",
            "findings::[]",
            ".第 "
                + number
                + " 表\n[cols=\"1,2\",options=\"header\"]\n|===\n|甲 |乙\n\n|"
                + number
                + " |figure:a.b.c[]\n|===",
            "* 一\n** 二\n. 三\n\n甲:: 乙" + number,
            "注footnote:[第" + number + "条]，再注footnote:n" + number + "[又一条]。",
            "include::deep.adoc[]",
            "[[anchor-" + number + "]]\n=== 小节" + number + "\n\n见<<anchor-" + number + ",上文>>。",
            "include::missing-" + number + ".adoc[]",
            "include::ring.adoc[]",
            "figure:Not_" + number + "[]",
            "chart::no such " + number + "[]",
            "{missing-" + number + "}",
            "----\n没有结尾 " + number);
    StringBuilder text = new StringBuilder("= 第" + number + "篇\n\n开头 " + number + "\n\n== 一\n\n");
    for (int i = 0; i < parts.size(); i++) {
      boolean right = i < 9;
      if ((number * 31 + i * 17) % (right ? 3 : 11) == 0) {
        text.append(parts.get(i)).append("\n\n");
      }
      if (i == 4) {
        text.append("== 二 ").append(number).append("\n\n");
      }
    }
    return text.toString();
  }
}
