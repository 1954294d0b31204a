package org.mingzhang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tools of long tables: what was chosen stands in the address, and no table needs them. */
@ExtendWith(PublishedSite.class)
class ListingToolsTest {

  private static final String VISIBLE = "#table-findings tbody tr:not([hidden])";

  private final Published published;
  private final Path site;

  ListingToolsTest(Published published) {
    this.published = published;
    this.site = published.site();
  }

  @Test
  void a_choice_filters_the_rows_and_can_be_sent_to_somebody_else() throws IOException {
    try (StaticServer server = new StaticServer(site, "/");
        BrowserContext context = published.window()) {
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
        BrowserContext context = published.window()) {
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
    try (BrowserContext context = published.scriptless()) {
      Page page = context.newPage();
      page.navigate(site.resolve("reconciliation/index.html").toUri().toString());
      assertThat(page.querySelectorAll(VISIBLE)).isNotEmpty();
      assertThat(page.isVisible(".listing-tools")).isFalse();
    }
  }
}
