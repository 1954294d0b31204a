package org.mingzhang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.Program;

/**
 * The pictures of the README: {@code ./mvnw test -Dtest=Screenshots}. Not part of the tests; it
 * writes into {@code docs/images}.
 */
class Screenshots {

  private static final Map<String, String> PAGES =
      Map.of(
          "home", "index.html",
          "report", "gusu-red-cross/2021/index.html",
          "unit", "gusu-red-cross/index.html");

  private static final Map<String, Integer> WIDTHS = Map.of("desktop", 1280, "phone", 375);
  private static final int HEIGHT = 1000;

  @TempDir Path folder;

  @Test
  void take() throws Exception {
    Path site = folder.resolve("site");
    assertThat(Program.build(Program.exampleSite(), site).exitCode()).isZero();
    try (StaticServer server = new StaticServer(site, "/");
        Chromium chromium = new Chromium()) {
      for (var width : WIDTHS.entrySet()) {
        Browser.NewContextOptions options =
            new Browser.NewContextOptions()
                .setViewportSize(width.getValue(), HEIGHT)
                .setReducedMotion(ReducedMotion.REDUCE);
        try (BrowserContext context = chromium.browser().newContext(options)) {
          PAGES.forEach((name, path) -> take(context, server.url() + path, name, width.getKey()));
        }
      }
    }
  }

  private static void take(BrowserContext context, String url, String name, String size) {
    try (Page page = context.newPage()) {
      page.navigate(url);
      Path file = Path.of("docs", "images", name + "-" + size + ".png");
      page.screenshot(new Page.ScreenshotOptions().setPath(file));
      assertThat(file).exists();
    }
  }
}
