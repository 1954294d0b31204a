package org.mingzhang.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.ExampleSite;

/** What a screen reader or a keyboard finds its way by, on every page. */
class PageStructureTest {

  static Stream<Named<Document>> pages() {
    ExampleSite site = ExampleSite.published();
    return site.pages().stream().map(page -> Named.of(page, Jsoup.parse(site.read(page))));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void has_one_title_and_no_heading_out_of_order(Document page) {
    List<Integer> levels =
        page.select("h1, h2, h3, h4, h5, h6").stream()
            .map(heading -> Integer.valueOf(heading.normalName().substring(1)))
            .toList();

    assertThat(levels).startsWith(1).containsOnlyOnce(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).as("heading %s of %s", i, levels).isLessThan(levels.get(i - 1) + 2);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void has_its_landmarks_and_a_way_past_the_first_of_them(Document page) {
    assertThat(page.select("body > header, body > main, body > footer")).hasSize(3);
    assertThat(page.select("nav:not([aria-label])")).isEmpty();
    assertThat(page.select("nav").eachAttr("aria-label")).doesNotHaveDuplicates();
    Element first = page.selectFirst("a, button, input");
    assertThat(first.attr("href")).isEqualTo("#main");
    assertThat(page.getElementById("main").normalName()).isEqualTo("main");
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("zh-CN");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void names_every_table_and_the_direction_of_every_heading_in_it(Document page) {
    for (Element table : page.select("table")) {
      assertThat(table.select("> caption").text()).as(table.id()).isNotBlank();
      assertThat(table.select("th:not([scope])")).as(table.id()).isEmpty();
      assertThat(table.select("thead th[scope=col]")).as(table.id()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void lets_every_table_scroll_in_a_region_of_its_own(Document page) {
    for (Element table : page.select("table")) {
      Element region = table.closest("[role=region][tabindex=0]");
      assertThat(region).as(table.id()).isNotNull();
      String name = region.attr("aria-labelledby");
      assertThat(name.isEmpty() ? region.attr("aria-label") : page.getElementById(name).text())
          .as(table.id())
          .isNotBlank();
    }
  }
}
