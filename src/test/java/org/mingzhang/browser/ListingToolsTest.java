package org.mingzhang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
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
  void a_number_of_the_overview_leads_to_what_it_counts_with_script_or_without() {
    String of = "a[href*='f1=2021'][href*='found-broken-leftover']";
    for (boolean script : List.of(true, false)) {
      try (BrowserContext context = script ? published.window() : published.scriptless()) {
        Page page = context.newPage();
        page.navigate(site.toUri() + "reconciliation/index.html");
        String count = page.locator("#table-kinds " + of).innerText();
        page.locator("#table-kinds " + of).click();
        Locator first = page.locator("tr:target");
        assertThat(first.locator("td").nth(1).innerText()).isEqualTo("残留文字");
        assertThat(first.locator("td").first().innerText()).isEqualTo("2021");
        PlaywrightAssertions.assertThat(first).isInViewport();
        if (script) {
          assertThat(page.querySelectorAll(VISIBLE)).hasSize(Integer.parseInt(count));
        }
      }
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
  void amounts_are_sorted_by_their_size_whatever_their_unit_and_what_is_missing_comes_last() {
    try (BrowserContext context = published.window()) {
      Page page = context.newPage();
      page.navigate(site.toUri() + "years/2021/index.html");
      Locator budget = page.locator("#table-overview thead button").nth(3);
      budget.click();
      assertThat(heads(page, "#table-overview"))
          .containsExactly("芦淞区红十字会", "姑苏区红十字会", "北京市海淀区红十字会", "株洲市渌口区红十字会");
      budget.click();
      assertThat(heads(page, "#table-overview"))
          .containsExactly("北京市海淀区红十字会", "姑苏区红十字会", "芦淞区红十字会", "株洲市渌口区红十字会");
      assertThat(page.getAttribute("#table-overview th:nth-child(4)", "aria-sort"))
          .isEqualTo("descending");
      assertThat(page.url()).endsWith("?sort=3&down=1");
    }
  }

  @Test
  void units_are_found_by_their_words_region_kind_and_year() {
    try (BrowserContext context = published.window()) {
      Page page = context.newPage();
      page.navigate(site.toUri() + "units/index.html");
      page.getByLabel("收录年度").selectOption("2021");
      assertThat(heads(page, "#table-units")).hasSize(4);
      page.getByLabel("表中查找").fill("株洲");
      assertThat(heads(page, "#table-units")).containsExactly("株洲市渌口区红十字会", "芦淞区红十字会");
      page.getByLabel("单位性质").selectOption("群团组织");
      assertThat(heads(page, "#table-units")).containsExactly("芦淞区红十字会");
      Locator count = page.locator(".listing-tools output");
      assertThat(count.getAttribute("aria-live")).isEqualTo("polite");
      assertThat(count.innerText()).isEqualTo("显示 1 项，共 5 项");
      page.reload();
      assertThat(heads(page, "#table-units")).containsExactly("芦淞区红十字会");
    }
  }

  @Test
  void a_phone_sorts_by_a_list_because_no_heading_can_be_pressed() {
    try (BrowserContext context = published.phone(320)) {
      Page page = context.newPage();
      page.navigate(site.toUri() + "years/2021/index.html");
      assertThat(page.locator("#table-overview thead button").first().isVisible()).isFalse();
      page.getByLabel("排序").selectOption("预算，降序");
      assertThat(heads(page, "#table-overview")).first().isEqualTo("北京市海淀区红十字会");
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    }
  }

  private static List<String> heads(Page page, String table) {
    return page.locator(table + " tbody tr:not([hidden]) th").allInnerTexts();
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
