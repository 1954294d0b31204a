package org.mingzhang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The example site in a real browser: at the root, below a path, from a disk, with and without
 * script.
 */
@ExtendWith(PublishedSite.class)
class PublishedPagesTest {

  private final Published published;
  private final Path site;

  PublishedPagesTest(Published published) {
    this.published = published;
    this.site = published.site();
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
    try (BrowserContext context = published.scriptless()) {
      Page page = context.newPage();
      int charts = 0;
      for (String path : published.pages()) {
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
    try (BrowserContext context = published.phone(320)) {
      Page page = context.newPage();
      for (String path : published.pages()) {
        page.navigate(site.resolve(path).toUri().toString());
        Object overflow =
            page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow).as(path).isEqualTo(0);
      }
    }
  }

  private void assertQuiet(String root) throws IOException {
    List<String> noise = new ArrayList<>();
    try (BrowserContext context = published.window()) {
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
      for (String path : published.pages()) {
        page.navigate(root + path);
        drawn += Charts.awaitDrawn(page);
        assertThat(noise).as(path).isEmpty();
      }
      assertThat(drawn).isGreaterThanOrEqualTo(5);
    }
  }
}
