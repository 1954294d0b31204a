package org.mingzhang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Comparison as a citizen uses it: at the root, below a path and from a disk. */
@ExtendWith(PublishedSite.class)
class CompareTest {
  private static final String PAGE = "compare/index.html";
  private static final String TWO = PAGE + "?r=gusu-red-cross/2021&r=haidian-red-cross/2021";
  private static final String ROWS = "#table-compare-budget tbody tr";

  private final Published published;
  private final Path site;
  private final List<String> noise = new ArrayList<>();

  CompareTest(Published published) {
    this.published = published;
    this.site = published.site();
  }

  @Test
  void compares_what_is_chosen_at_the_root() throws IOException {
    try (StaticServer server = new StaticServer(site, "/")) {
      assertCompares(server.url());
    }
  }

  @Test
  void compares_what_is_chosen_below_a_path() throws IOException {
    try (StaticServer server = new StaticServer(site, "/a/b/")) {
      assertCompares(server.url());
    }
  }

  @Test
  void compares_what_is_chosen_from_a_disk() {
    assertCompares(site.toUri().toString());
  }

  private void assertCompares(String root) {
    try (BrowserContext context = published.window()) {
      Page page = open(context, root + PAGE);
      awaitStatus(page, "还没有选择材料");
      assertThat(page.isVisible("#compare-listing table")).isTrue();
      add(page, "姑苏区红十字会");
      awaitStatus(page, "正在比较 1 份材料。");
      add(page, "北京市海淀区红十字会");
      awaitStatus(page, "正在比较 2 份材料。");
      assertThat(page.url()).endsWith(TWO);
      assertThat(names(page)).containsExactly("姑苏区红十字会 2021 年", "北京市海淀区红十字会 2021 年");
      assertThat(page.isVisible("#compare-listing")).isFalse();
      String compared = page.innerText("#compare-results");

      page.navigate(root + "index.html");
      page.navigate(root + TWO);
      awaitStatus(page, "正在比较 2 份材料。");
      assertThat(page.innerText("#compare-results")).isEqualTo(compared);

      page.click("#compare-chosen li:first-child button");
      awaitStatus(page, "正在比较 1 份材料。");
      assertThat(names(page)).containsExactly("北京市海淀区红十字会 2021 年");
      page.goBack();
      awaitStatus(page, "正在比较 2 份材料。");
      assertThat(names(page)).hasSize(2);
      assertThat(noise).isEmpty();
    }
  }

  private static void add(Page page, String unit) {
    page.fill("#compare-find", unit.substring(unit.length() - 6));
    page.selectOption("#compare-unit", new SelectOption().setLabel(unit));
    page.click("#compare-form button");
  }

  @Test
  void says_in_words_what_it_does_not_know_and_what_is_too_much() {
    try (BrowserContext context = published.window()) {
      String root = site.toUri().toString();
      Page page = open(context, root + TWO + "&r=nobody/2021&r=gusu-red-cross/1999&r=%3Cb%3E");
      awaitStatus(page, "正在比较 2 份材料。本站没有这些材料，没有列入：nobody/2021、gusu-red-cross/1999、<b>。");
      assertThat(page.querySelectorAll("#compare-status *")).isEmpty();
      assertThat(noise).isEmpty();
    }
  }

  @Test
  void one_unit_of_money_and_the_original_beside_it() {
    try (BrowserContext context = published.window()) {
      Page page = open(context, site.toUri() + TWO);
      awaitStatus(page, "正在比较 2 份材料。");
      assertThat(page.innerText("#table-compare-budget caption")).contains("单位：万元");
      assertThat(page.innerText(ROWS + ":nth-child(1)")).contains("300.09").doesNotContain("原文");
      assertThat(page.innerText(ROWS + ":nth-child(2)"))
          .contains("630.654519", "原文 6,306,545.19 元");
      assertThat(page.innerText("#compare-budget .say"))
          .startsWith("执行数最高的是北京市海淀区红十字会 2021 年（555.808078 万元），最低的是姑苏区红十字会 2021 年（279.08 万元）。");
      assertThat(page.innerText("#compare-rates .say"))
          .startsWith("按年初预算的执行率最高的是姑苏区红十字会 2021 年（93%）");
    }
  }

  @Test
  void what_was_not_published_is_said_and_drawn_as_nothing() {
    try (BrowserContext context = published.window()) {
      Page page = open(context, site.toUri() + TWO + "&r=lukou-red-cross/2021");
      awaitStatus(page, "正在比较 3 份材料。");
      assertThat(page.locator(ROWS + ":nth-child(3) td").allInnerTexts()).containsOnly("未公开");
      assertThat(page.innerText("#compare-budget .say")).endsWith("没有数字、不能比较的：株洲市渌口区红十字会 2021 年。");
      Object categories =
          page.evaluate(
              "JSON.parse(document.querySelector('#compare-budget .chart-data').textContent)"
                  + ".categories.join()");
      assertThat(categories).isEqualTo("姑苏区红十字会 2021 年,北京市海淀区红十字会 2021 年");
    }
  }

  @Test
  void every_value_that_is_drawn_stands_in_the_table() {
    try (BrowserContext context = published.window()) {
      Page page =
          open(context, site.toUri() + TWO + "&r=lusong-red-cross/2021&r=minhang-red-cross/2024");
      awaitStatus(page, "正在比较 4 份材料。");
      List<ElementHandle> charts = page.querySelectorAll("#compare-results figure[data-drawn]");
      assertThat(charts).hasSizeGreaterThanOrEqualTo(4);
      Object missing =
          page.evaluate(
              "[...document.querySelectorAll('#compare-results figure')].flatMap(figure => {"
                  + " const cells = new Set([...figure.closest('section').querySelectorAll('td a')]"
                  + "   .map(a => a.textContent));"
                  + " const data = JSON.parse(figure.querySelector('.chart-data').textContent);"
                  + " return data.series.flatMap(s => s.points).filter(p => p.value !== null)"
                  + "   .filter(p => !cells.has(p.label) || Number(p.label.replace('%', '')) !== p.value)"
                  + "   .map(p => p.label); }).join()");
      assertThat(missing).isEqualTo("");
    }
  }

  @Test
  void every_figure_leads_to_its_row() throws IOException {
    try (BrowserContext context = published.window()) {
      Page page =
          open(
              context,
              site.toUri()
                  + TWO
                  + "&r=lusong-red-cross/2021&r=minhang-red-cross/2024&r=lukou-red-cross/2021");
      awaitStatus(page, "正在比较 5 份材料。");
      List<ElementHandle> links = page.querySelectorAll("#compare-results td a");
      assertThat(links).hasSizeGreaterThan(20);
      for (ElementHandle link : links) {
        String[] parts = link.getAttribute("href").split("#");
        Path file = site.resolve("compare").resolve(parts[0]).normalize();
        Element row = Jsoup.parse(Files.readString(file)).getElementById(parts[1]);
        assertThat(row).as(parts[1]).isNotNull();
      }
    }
  }

  @Test
  void other_pages_lead_to_a_comparison_of_what_they_show() {
    try (BrowserContext context = published.window()) {
      Page page = open(context, site.toUri() + "years/2021/index.html");
      page.click("text=并排比较这些单位");
      awaitStatus(page, "正在比较 4 份材料。");
      page.navigate(site.toUri() + "gusu-red-cross/2021/index.html");
      page.click("text=与其他单位比较");
      awaitStatus(page, "正在比较 1 份材料。");
      assertThat(page.isVisible("#compare-form")).isTrue();
      assertThat(noise).isEmpty();
    }
  }

  @Test
  void without_script_every_report_is_in_a_table() {
    try (BrowserContext context = published.scriptless()) {
      Page page = context.newPage();
      page.navigate(site.toUri() + TWO);
      assertThat(page.isVisible("text=需要浏览器运行脚本")).isTrue();
      assertThat(page.isVisible("#compare-form")).isFalse();
      assertThat(page.querySelectorAll("#compare-listing tbody tr")).hasSize(5);
      assertThat(page.querySelectorAll("#compare-listing .links a")).hasSize(2);
    }
  }

  @Test
  void fits_a_small_phone() {
    try (BrowserContext context = published.phone(320)) {
      Page page = open(context, site.toUri() + TWO + "&r=minhang-red-cross/2024");
      awaitStatus(page, "正在比较 3 份材料。");
      Object overflow =
          page.evaluate(
              "document.documentElement.scrollWidth - document.documentElement.clientWidth");
      assertThat(overflow).isEqualTo(0);
    }
  }

  private static List<String> names(Page page) {
    return page.locator(ROWS + " th").allInnerTexts();
  }

  private static void awaitStatus(Page page, String beginning) {
    page.waitForFunction(
        "said => document.getElementById('compare-status').textContent.startsWith(said)",
        beginning);
  }

  private Page open(BrowserContext context, String address) {
    Page page = context.newPage();
    page.onConsoleMessage(message -> noise.add(message.type() + ": " + message.text()));
    page.onPageError(noise::add);
    page.onRequestFailed(request -> noise.add("failed: " + request.url()));
    page.navigate(address);
    return page;
  }
}
