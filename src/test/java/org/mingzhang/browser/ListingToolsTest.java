package org.mingzhang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.Program;

/** The tools of long tables: what was chosen stands in the address, and no table needs them. */
class ListingToolsTest {

  private static final String VISIBLE = "#table-findings tbody tr:not([hidden])";

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
  void a_choice_filters_the_rows_and_can_be_sent_to_somebody_else() throws IOException {
    try (StaticServer server = new StaticServer(site, "/");
        BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(server.url() + "reconciliation/index.html");
      int all = page.querySelectorAll(VISIBLE).size();
      page.locator(".listing-tools select").first().selectOption("姑苏区红十字会");
      int chosen = page.querySelectorAll(VISIBLE).size();
      assertThat(chosen).isBetween(1, all - 1);
      assertThat(page.locator(VISIBLE + " th").allInnerTexts()).containsOnly("姑苏区红十字会");
      String address = page.url();
      page.navigate(server.url() + "index.html");
      page.navigate(address);
      assertThat(page.querySelectorAll(VISIBLE)).hasSize(chosen);
    }
  }

  @Test
  void a_heading_sorts_and_sorts_back() throws IOException {
    try (StaticServer server = new StaticServer(site, "/");
        BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(server.url() + "reconciliation/index.html");
      page.locator("#table-findings thead button").nth(1).click();
      assertThat(years(page)).isSorted();
      page.locator("#table-findings thead button").nth(1).click();
      assertThat(years(page)).isSortedAccordingTo(Comparator.reverseOrder());
    }
  }

  private static List<String> years(Page page) {
    return page.locator("#table-findings tbody td:nth-child(2)").allInnerTexts();
  }

  @Test
  void without_script_every_row_is_there() {
    Browser.NewContextOptions scriptless =
        new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (BrowserContext context = chromium.browser().newContext(scriptless)) {
      Page page = context.newPage();
      page.navigate(site.resolve("reconciliation/index.html").toUri().toString());
      assertThat(page.querySelectorAll(VISIBLE)).isNotEmpty();
      assertThat(page.querySelectorAll(".listing-tools")).isEmpty();
    }
  }
}
