package org.mingzhang.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingzhang.Program;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.narrative.NarrativeConverter;

/** No stage keeps anything that another thread could meet with. */
class ManyThreadsTest {

  private static final int THREADS = 4;
  private static final List<String> FILES =
      List.of(
          "index.html", "report.json", "forms.xlsx", "results.csv", "figures.csv", "overview.svg");

  private static NarrativeConverter converter;

  @BeforeAll
  static void start() {
    converter = new NarrativeConverter(Program.exampleSite().resolve("content"), THREADS);
    converter.warmUp();
  }

  @AfterAll
  static void stop() {
    converter.close();
  }

  /** What came of looking at a site: what was said of it, and its files as hash codes. */
  private record Look(List<Diagnostic> said, SortedMap<String, Integer> files) {

    static Look of(SiteView view) {
      SortedMap<String, Integer> files = new TreeMap<>();
      paths(view).forEach(path -> files.put(path, content(view, path)));
      return new Look(view.problems(), files);
    }
  }

  @Test
  void sites_looked_at_on_several_threads_are_what_they_are_on_one() throws Exception {
    Look alone = Look.of(look());
    assertThat(alone.files()).hasSizeGreaterThan(40).doesNotContainValue(0);
    List<Callable<Look>> looks =
        Stream.<Callable<Look>>generate(() -> () -> Look.of(look())).limit(THREADS).toList();
    assertThat(atOnce(looks)).containsOnly(alone);
  }

  @Test
  void pages_and_files_of_one_look_can_be_made_on_several_threads() throws Exception {
    SiteView view = look();
    List<String> paths = paths(view).toList();
    Function<String, Integer> content = path -> content(view, path);
    List<Integer> alone = paths.stream().map(content).toList();
    List<Callable<Integer>> calls =
        paths.stream().<Callable<Integer>>map(path -> () -> content.apply(path)).toList();
    assertThat(atOnce(calls)).isEqualTo(alone);
  }

  private static SiteView look() {
    // The converter is everybody's, so the session is not closed.
    return new SiteSession(Program.exampleSite(), converter, "").look();
  }

  private static Stream<String> paths(SiteView view) {
    return view.pages().stream()
        .sorted()
        .flatMap(
            page ->
                page.matches("[a-z-]+/\\d{4}/index.html")
                    ? FILES.stream().map(file -> page.replace("index.html", file))
                    : Stream.of(page));
  }

  private static int content(SiteView view, String path) {
    return view.page(path, new Diagnostics())
        .or(() -> view.file(path))
        .map(Arrays::hashCode)
        .orElse(1);
  }

  private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<T> done = new ArrayList<>();
      for (Future<T> call : threads.invokeAll(calls)) {
        done.add(call.get());
      }
      return done;
    } finally {
      threads.shutdown();
    }
  }
}
