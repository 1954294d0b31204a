package org.mingzhang.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.Shell;

/** One oven, several threads, several folders. */
class PageOvenTest {

  private static final Shipped SHIPPED = new Shipped(BakerTest.class, "bake/shipped/");
  private static final Path BROKEN = Path.of("src/test/resources/bake/broken");
  private static final int THREADS = 4;
  private static final int PARTS = 24;

  @TempDir Path folder;

  @Test
  void bakes_on_several_threads_what_it_bakes_on_one() throws Exception {
    List<Callable<List<String>>> bakes = new ArrayList<>();
    try (PageOven oven = PageOven.open(BROKEN, SHIPPED)) {
      for (int part = 0; part < PARTS; part++) {
        int number = part;
        Path own = Files.createDirectories(folder.resolve("part-" + part % 5));
        bakes.add(() -> bake(oven, number, own));
      }
      List<List<String>> came = atOnce(bakes);
      for (int part = 0; part < PARTS; part++) {
        assertThat(came.get(part))
            .isEqualTo(bake(oven, part, Files.createDirectories(folder.resolve("again"))));
      }
    }
  }

  /** The pages with what is in them, and what was said. */
  private static List<String> bake(PageOven oven, int part, Path folder) throws Exception {
    List<PageHandle> pages =
        IntStream.range(0, 20)
            .mapToObj(i -> page("u" + part + "/p" + i + ".html", template(part, i), part + "-" + i))
            .toList();
    Diagnostics diagnostics = new Diagnostics();
    List<String> came = new ArrayList<>();
    for (String path : oven.bake(pages, folder, diagnostics)) {
      came.add(path + ": " + Files.readString(folder.resolve(path)));
    }
    assertThat(came).hasSize(part % 3 == 0 ? 19 : 20);
    diagnostics.sorted().stream().map(Diagnostic::toString).forEach(came::add);
    return came;
  }

  private static String template(int part, int page) {
    return page == 7 && part % 3 == 0 ? "missing" : page % 2 == 0 ? "greeting" : "note";
  }

  private static PageHandle page(String path, String template, String words) {
    Shell shell = Shell.of("标题", "");
    return new PageHandle(path, template, () -> new BakerTest.Greeting(shell, words, 1));
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
