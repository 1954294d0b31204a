package org.mingzhang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Search as a citizen uses it: at the root, below a path and from a disk. */
@ExtendWith(PublishedSite.class)
class SearchTest {
  private static final String REPORT = "gusu-red-cross/2021/index.html";

  private final Published published;
  private final Path site;

  private final List<String> noise = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();

  SearchTest(Published published) {
    this.published = published;
    this.site = published.site();
  }

  @Test
  void finds_and_jumps_to_the_row_at_the_root() throws IOException {
    try (StaticServer server = new StaticServer(site, "/")) {
      assertFinds(server.url());
    }
  }

  @Test
  void finds_and_jumps_to_the_row_below_a_path() throws IOException {
    try (StaticServer server = new StaticServer(site, "/a/b/")) {
      assertFinds(server.url());
    }
  }

  @Test
  void finds_and_jumps_to_the_row_from_a_disk() {
    assertFinds(site.toUri().toString());
  }

  private void assertFinds(String root) {
    try (BrowserContext context = published.window()) {
      Page page = listening(context);
      page.navigate(root + "index.html");
      assertThat(requests).noneMatch(url -> url.contains("/search/"));
      page.fill("input[type=search]", "博爱");
      page.press("input[type=search]", "Enter");
      page.waitForURL("**/search/index.html?q=*");
      assertFound(page, "博爱");
      for (String query : List.of("遗体捐献", "6.6", "救")) {
        page.fill("input[type=search]", query);
        page.click("form.search button");
        assertFound(page, query);
      }
      page.goBack();
      assertFound(page, "6.6");
      assertThat(page.inputValue("input[type=search]")).isEqualTo("6.6");
      assertJumps(page, root);
      assertThat(noise).isEmpty();
    }
  }

  private void assertFound(Page page, String query) {
    awaitEnd(page, query);
    List<ElementHandle> places = page.querySelectorAll("#search-results li");
    assertThat(places).as(query).isNotEmpty();
    assertThat(places).allSatisfy(place -> assertThat(place.querySelectorAll("mark")).isNotEmpty());
    assertThat(page.querySelectorAll("#search-results mark"))
        .allSatisfy(mark -> assertThat(mark.textContent()).isEqualTo(query));
  }

  /** The status names the query when the search has ended. */
  private static void awaitEnd(Page page, String query) {
    page.waitForFunction(
        "q => { const said = document.getElementById('search-status').textContent;"
            + " return said.includes('“' + q + '”') && !said.startsWith('正在'); }",
        query);
  }

  private void assertJumps(Page page, String root) {
    page.navigate(root + "search/index.html?q=遗体捐献");
    awaitEnd(page, "遗体捐献");
    ElementHandle link = page.querySelector("#search-results li a[href*='#indicators.']");
    String anchor = link.getAttribute("href").replaceFirst(".*#", "");
    link.click();
    page.waitForURL("**#" + anchor);
    Object seen =
        page.waitForFunction(
                "id => { const row = document.getElementById(id);"
                    + " const box = row.getBoundingClientRect();"
                    + " return box.top >= 0 && box.top < innerHeight"
                    + " && row.matches(':target') && row.textContent; }",
                anchor)
            .jsonValue();
    assertThat(seen.toString()).contains("遗体捐献");
  }

  @Test
  void finds_random_parts_of_what_a_report_shows() throws IOException {
    Random random = new Random(20210101);
    List<String> texts =
        Jsoup.parse(Files.readString(site.resolve(REPORT)))
            .select(".prose p, table.indicators tbody tr[id] > th")
            .stream()
            .map(Element::ownText)
            .filter(text -> text.length() > 5)
            .toList();
    try (BrowserContext context = published.window()) {
      Page page = listening(context);
      page.navigate(site.toUri() + "search/index.html");
      for (int i = 0; i < 40; i++) {
        String text = texts.get(random.nextInt(texts.size()));
        int from = random.nextInt(text.length() - 3);
        String query = text.substring(from, from + 2 + random.nextInt(2)).strip();
        page.fill("input[type=search]", query);
        page.press("input[type=search]", "Enter");
        awaitEnd(page, query);
        while (page.isVisible("#search-more")) {
          page.click("#search-more");
          awaitEnd(page, query);
        }
        assertThat(page.querySelectorAll("#search-results a[href*='" + REPORT + "#']"))
            .as(query)
            .isNotEmpty();
      }
      assertThat(noise).isEmpty();
    }
  }

  @Test
  void every_place_it_leads_to_is_there() throws IOException {
    try (BrowserContext context = published.window()) {
      Page page = listening(context);
      for (String query : List.of("0", "的", "会", "年", "助", "：", "。", "a")) {
        page.navigate(site.toUri() + "search/index.html?q=" + query);
        awaitEnd(page, query);
        while (page.isVisible("#search-more")) {
          page.click("#search-more");
          awaitEnd(page, query);
        }
        for (ElementHandle link : page.querySelectorAll("#search-results a")) {
          assertLeadsSomewhere(link.getAttribute("href"));
        }
      }
    }
  }

  private void assertLeadsSomewhere(String href) throws IOException {
    String[] parts = href.split("#");
    Path file = site.resolve("search").resolve(parts[0]).normalize();
    assertThat(file).exists();
    if (parts.length > 1) {
      Element target = Jsoup.parse(Files.readString(file)).getElementById(parts[1]);
      assertThat(target).as(href).isNotNull();
    }
  }

  @Test
  void several_words_narrow_it_down_to_one_unit() {
    try (BrowserContext context = published.window()) {
      Page page = listening(context);
      page.navigate(site.toUri() + "search/index.html?q=姑苏 培训");
      awaitEnd(page, "姑苏 培训");
      assertThat(page.querySelectorAll("#search-results li a"))
          .isNotEmpty()
          .allSatisfy(
              link -> assertThat(link.getAttribute("href")).startsWith("../gusu-red-cross/"));
    }
  }

  @Test
  void says_so_when_there_is_nothing_and_takes_markup_as_text() {
    try (BrowserContext context = published.window()) {
      Page page = listening(context);
      String query = "<img src=x onerror=alert(1)>";
      page.navigate(site.toUri() + "search/index.html");
      page.fill("input[type=search]", query);
      page.press("input[type=search]", "Enter");
      awaitEnd(page, query);
      assertThat(page.textContent("#search-status")).startsWith("没有找到");
      assertThat(page.querySelectorAll("#search-results *")).isEmpty();
      page.fill("input[type=search]", "　");
      page.press("input[type=search]", "Enter");
      assertThat(page.textContent("#search-status")).isEqualTo("请输入要搜索的内容。");
      assertThat(noise).isEmpty();
    }
  }

  @Test
  void offers_the_directory_where_no_script_runs() {
    try (BrowserContext context = published.scriptless()) {
      Page page = context.newPage();
      page.navigate(site.toUri() + "search/index.html");
      assertThat(page.isVisible("form.search")).isFalse();
      assertThat(page.isVisible("text=搜索需要浏览器运行脚本")).isTrue();
      page.click("main a[href='../units/index.html']");
      assertThat(page.url()).endsWith("/units/index.html");
    }
  }

  @Test
  void results_fit_a_small_phone() {
    try (BrowserContext context = published.phone(320)) {
      Page page = listening(context);
      page.navigate(site.toUri() + "search/index.html?q=一");
      awaitEnd(page, "一");
      Object overflow =
          page.evaluate(
              "document.documentElement.scrollWidth - document.documentElement.clientWidth");
      assertThat(overflow).isEqualTo(0);
    }
  }

  private Page listening(BrowserContext context) {
    Page page = context.newPage();
    page.onConsoleMessage(message -> noise.add(message.type() + ": " + message.text()));
    page.onPageError(noise::add);
    page.onRequestFailed(request -> noise.add("failed: " + request.url()));
    page.onRequest(request -> requests.add(request.url()));
    return page;
  }
}
