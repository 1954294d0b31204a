package org.mingzhang.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.bench.province.Province;
import org.mingzhang.bench.province.ProvincePlan;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.preview.Preview;

/**
 * How long an editor waits: from saving a file to having the changed page, over the event and the
 * request that a browser makes. Run by {@code bench/preview}; its name keeps it out of the tests.
 */
class PreviewBenchmark {

  private static final int REPORTS = Integer.getInteger("mingzhang.bench.reports", 1000);
  private static final int EDITS = 20;
  private static final int WARM_UP = 10;
  private static final String REPORT = Province.slug(3) + "/2023";
  private static final String PAGE = REPORT + "/index.html";

  private final HttpClient client = HttpClient.newHttpClient();
  private final PrintStream out = System.out;

  @TempDir Path folder;

  @Test
  void measure() throws Exception {
    Path site = folder.resolve("site");
    Province.write(ProvincePlan.of(REPORTS), site);
    long started = System.nanoTime();
    try (Preview preview = Preview.start(site, 0, Locale.ROOT, new Silence())) {
      out.printf(Locale.ROOT, "%d reports, first look: %d ms%n", REPORTS, millis(started));
      URI events = preview.root().resolve("__mingzhang/events?page=" + PAGE);
      try (BufferedReader news = open(events)) {
        news.readLine();
        Path text = site.resolve("content/" + REPORT + ".adoc");
        Path data = site.resolve("data/" + REPORT + ".yaml");
        Waiting waiting = new Waiting(news, preview.root().resolve(PAGE));
        report("one narrative", text, old -> old + "\n第{}次改动。\n", waiting, 300);
        report(
            "one data file", data, old -> old.replaceFirst("title: ", "title: 第{}次"), waiting, 500);
      }
    }
  }

  private void report(
      String what, Path file, UnaryOperator<String> edit, Waiting waiting, int wanted)
      throws Exception {
    String original = Files.readString(file);
    List<Long> times = new ArrayList<>();
    for (int i = 1; i <= WARM_UP + EDITS; i++) {
      String mark = "第" + i + "次";
      long started = System.nanoTime();
      Files.writeString(file, edit.apply(original).replace("第{}次", mark));
      waiting.forPageWith(mark);
      if (i > WARM_UP) {
        times.add(millis(started));
      }
    }
    Collections.sort(times);
    out.printf(
        Locale.ROOT,
        "%s: median %d ms, best %d, worst %d (of %d edits; wanted: under %d)%n",
        what,
        (times.get(EDITS / 2 - 1) + times.get(EDITS / 2)) / 2,
        times.get(0),
        times.get(EDITS - 1),
        EDITS,
        wanted);
  }

  private BufferedReader open(URI events) throws Exception {
    var stream =
        client
            .send(HttpRequest.newBuilder(events).build(), HttpResponse.BodyHandlers.ofInputStream())
            .body();
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }

  private static long millis(long started) {
    return (System.nanoTime() - started) / 1_000_000;
  }

  /** Does what the script in the page does. */
  private final class Waiting {

    private final BufferedReader news;
    private final URI page;

    Waiting(BufferedReader news, URI page) {
      this.news = news;
      this.page = page;
    }

    void forPageWith(String words) throws IOException, InterruptedException {
      while (true) {
        String line = news.readLine();
        if (line.startsWith("data: ") && load().contains(words)) {
          return;
        }
      }
    }

    private String load() throws IOException, InterruptedException {
      return client
          .send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString())
          .body();
    }
  }

  private static final class Silence implements Preview.Observer {

    @Override
    public void looked(List<Diagnostic> problems) {}

    @Override
    public void failed(RuntimeException fault) {
      throw fault;
    }
  }
}
