package org.mingzhang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.Program;

/**
 * The example site in a real browser: at the root, below a path, from a disk, with and without
 * script.
 */
class PublishedPagesTest {

  @TempDir static Path folder;

  static Path site;
  static Chromium chromium;

  @BeforeAll
  static void buildTheSiteAndOpenTheBrowser() {
    site = folder.resolve("site");
    Program.Run run = Program.build(Program.exampleSite(), site);
    assertThat(run.exitCode()).as(run.err()).isZero();
    chromium = new Chromium();
  }

  @AfterAll
  static void closeTheBrowser() {
    chromium.close();
  }

  @Test
  void every_page_is_quiet_and_draws_its_charts_at_the_root() throws IOException {
    try (StaticServer server = new StaticServer(site, "/")) {
      assertQuiet(server.url());
    }
  }

  @Test
  void every_page_is_quiet_and_draws_its_charts_below_a_path() throws IOException {
    try (StaticServer server = new StaticServer(site, "/a/b/")) {
      assertQuiet(server.url());
    }
  }

  @Test
  void every_page_is_quiet_and_draws_its_charts_from_a_disk() throws IOException {
    assertQuiet(site.toUri().toString());
  }

  @Test
  void every_chart_stands_on_a_table_that_needs_no_script() throws IOException {
    Browser.NewContextOptions scriptless =
        new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (BrowserContext context = chromium.browser().newContext(scriptless)) {
      Page page = context.newPage();
      int charts = 0;
      for (String path : pages()) {
        page.navigate(site.resolve(path).toUri().toString());
        for (var figure : page.querySelectorAll("figure.chart")) {
          charts++;
          String id = figure.getAttribute("id");
          String table = figure.getAttribute("data-table");
          assertThat(page.isVisible("#" + table.replace(".", "\\."))).as(path + " #" + id).isTrue();
          assertThat(figure.querySelector(".chart-canvas").innerHTML().strip())
              .as(path + " #" + id)
              .isEmpty();
        }
      }
      assertThat(charts).isGreaterThanOrEqualTo(5);
    }
  }

  @Test
  void no_page_scrolls_sideways_on_a_small_phone() throws IOException {
    Browser.NewContextOptions phone = new Browser.NewContextOptions().setViewportSize(320, 640);
    try (BrowserContext context = chromium.browser().newContext(phone)) {
      Page page = context.newPage();
      for (String path : pages()) {
        page.navigate(site.resolve(path).toUri().toString());
        Object overflow =
            page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow).as(path).isEqualTo(0);
      }
    }
  }

  private static void assertQuiet(String root) throws IOException {
    List<String> noise = new ArrayList<>();
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.onConsoleMessage(message -> noise.add(message.type() + ": " + message.text()));
      page.onPageError(noise::add);
      page.onRequestFailed(request -> noise.add("failed: " + request.url()));
      page.onRequest(
          request -> {
            if (!request.url().startsWith(root)) {
              noise.add("elsewhere: " + request.url());
            }
          });
      int drawn = 0;
      for (String path : pages()) {
        page.navigate(root + path);
        drawn += assertDrawn(page, path);
        assertThat(noise).as(path).isEmpty();
      }
      assertThat(drawn).isGreaterThanOrEqualTo(5);
    }
  }

  private static int assertDrawn(Page page, String path) {
    int charts = page.querySelectorAll("figure.chart").size();
    page.waitForFunction(
        "n => document.querySelectorAll('figure.chart[data-drawn=true] canvas').length === n",
        charts);
    assertThat(page.querySelectorAll("figure.chart canvas")).as(path).hasSize(charts);
    return charts;
  }

  private static List<String> pages() throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .map(file -> site.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
