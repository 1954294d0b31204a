package org.mingzhang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What scripts add to charts and amounts: a choice of unit, the keyboard, a picture, paper. */
@ExtendWith(PublishedSite.class)
class ChartToolsTest {

  private static final String INITIAL = "[id='budget.total.initial']";
  private static final String CANVAS = "document.querySelector('#structure-total canvas')";

  private final Published published;

  StaticServer server;
  BrowserContext context;
  Page page;

  ChartToolsTest(Published published) {
    this.published = published;
  }

  @BeforeEach
  void openTheReport() throws IOException {
    server = new StaticServer(published.site(), "/");
    context = published.window();
    page = context.newPage();
    page.navigate(server.url() + "gusu-red-cross/2021/index.html");
    page.waitForSelector("#structure-total[data-drawn=true]");
  }

  @AfterEach
  void closeTheReport() throws IOException {
    context.close();
    server.close();
  }

  @Test
  void amounts_move_by_the_decimal_point_and_back() {
    choose("元");
    assertThat(page.textContent(INITIAL)).isEqualTo("3,000,900");
    assertThat(page.textContent("#table-budget-caption")).endsWith("（单位：元）");
    assertThat(page.textContent(".tile dd")).isEqualTo("2,790,800 元");
    assertThat(page.textContent("#structure-total .chart-keys li"))
        .contains("2,428,300 元 · 87.01%");
    assertThat(page.evaluate("Chart.getChart(" + CANVAS + ").data.datasets[0].data[0]"))
        .isEqualTo(2428300);
    choose("");
    assertThat(page.textContent(INITIAL)).isEqualTo("300.09");
    assertThat(page.textContent("#table-budget-caption")).endsWith("（单位：万元）");
  }

  @Test
  void yuan_become_ten_thousands_with_every_digit_of_the_source() {
    page.navigate(server.url() + "years/2021/index.html");
    choose("万元");
    assertThat(page.locator("#table-overview").textContent())
        .contains("630.654519 万元")
        .doesNotContain(" 元");
  }

  @Test
  void a_choice_lasts_on_the_next_page() {
    choose("元");
    page.navigate(server.url() + "years/2021/index.html");
    assertThat(page.textContent("#table-overview")).contains("2,790,800 元");
  }

  private void choose(String unit) {
    page.click(".money-switch button[value='" + unit + "']");
  }

  @Test
  void arrow_keys_read_one_value_after_the_other() {
    page.focus("#structure-total .chart-canvas");
    page.keyboard().press("ArrowRight");
    assertThat(said()).isEqualTo("预算资金总额，基本支出：242.83 万元 · 87.01%");
    page.keyboard().press("End");
    assertThat(said()).isEqualTo("预算资金总额，项目支出：36.25 万元 · 12.99%");
    assertThat(page.evaluate("Chart.getChart(" + CANVAS + ").tooltip.dataPoints.length"))
        .isEqualTo(1);
  }

  private String said() {
    return page.textContent("#structure-total [aria-live]");
  }

  @Test
  void a_chart_is_saved_as_a_picture() throws IOException {
    Download download = page.waitForDownload(() -> page.click("#structure-total .chart-save"));
    assertThat(download.suggestedFilename()).isEqualTo("gusu-red-cross-2021-structure-total.png");
    assertThat(Files.readAllBytes(download.path())).startsWith(0x89, 'P', 'N', 'G');
  }

  @Test
  void the_room_of_a_chart_is_kept_before_it_is_drawn() {
    page.addInitScript(
        "window.moved = 0; new PerformanceObserver(function (list) {"
            + "list.getEntries().forEach(function (e) { window.moved += e.value; }); })"
            + ".observe({ type: 'layout-shift', buffered: true });");
    page.reload();
    page.waitForSelector("#attainment[data-drawn=true]");
    assertThat(page.evaluate("window.moved === 0")).isEqualTo(true);
  }

  @Test
  void paper_is_white_and_still() {
    page.emulateMedia(
        new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK).setMedia(Media.PRINT));
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
    String drawn = "Chart.getChart(document.querySelector('#phases canvas'))";
    assertThat(page.evaluate(drawn + ".options.animation")).isEqualTo(false);
    assertThat(page.evaluate(drawn + ".options.scales.y.ticks.color")).isEqualTo("#52606c");
    assertThat(page.isVisible("#phases canvas")).isTrue();
  }

  @Test
  void who_asked_for_less_motion_sees_none() {
    try (BrowserContext still =
        published.window(
            new Browser.NewContextOptions()
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE))) {
      Page quiet = still.newPage();
      quiet.navigate(server.url() + "gusu-red-cross/2021/index.html");
      quiet.waitForSelector("#structure-total[data-drawn=true]");
      assertThat(quiet.evaluate("Chart.getChart(" + CANVAS + ").options.animation"))
          .isEqualTo(false);
    }
  }

  @Test
  void without_script_there_is_no_choice_and_no_button() {
    try (BrowserContext scriptless = published.scriptless()) {
      Page plain = scriptless.newPage();
      plain.navigate(server.url() + "gusu-red-cross/2021/index.html");
      assertThat(plain.querySelectorAll(".money-slot *, .chart-save")).isEmpty();
      assertThat(plain.textContent(INITIAL)).isEqualTo("300.09");
    }
  }
}
