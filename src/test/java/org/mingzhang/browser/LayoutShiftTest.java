package org.mingzhang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing a reader looks at moves while scripts draw charts and add tools. */
@ExtendWith(PublishedSite.class)
class LayoutShiftTest {

  /**
   * What moved since the page was opened, as the browser itself reports it; empty for nothing. In
   * the tallest window a thousandth is a whole page that moves by one line; less comes from a slow
   * machine that paints a page while it is still reading it.
   */
  private static final String SHIFTS =
      """
      () => new Promise(done => {
        const moved = [];
        new PerformanceObserver(list => list.getEntries()
          .filter(shift => shift.value >= 0.001)
          .forEach(shift => moved.push(shift.value.toFixed(4) + ' ' + shift.sources.map(source =>
            source.node && (source.node.id || source.node.className || source.node.nodeName))))
        ).observe({type: 'layout-shift', buffered: true});
        requestAnimationFrame(() => requestAnimationFrame(() => done(moved)));
      })
      """;

  private final Published published;

  LayoutShiftTest(Published published) {
    this.published = published;
  }

  /** The tall windows hold the whole page: nothing may move below the first screen either. */
  @ParameterizedTest
  @CsvSource({"375, 800", "1280, 900", "375, 15000", "1280, 12000"})
  void nothing_moves(int width, int height) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions().setViewportSize(width, height);
    try (BrowserContext window = published.window(options)) {
      Page page = window.newPage();
      for (String path : published.kinds()) {
        page.navigate(published.onDisk() + path);
        Charts.awaitDrawn(page);
        assertThat(page.evaluate(SHIFTS).toString()).as(path).isEqualTo("[]");
      }
    }
  }
}
