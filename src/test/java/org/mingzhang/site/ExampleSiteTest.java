package org.mingzhang.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.ExampleSite;
import org.mingzhang.Program;
import org.mingzhang.SheetRows;

/** The five real units are published with the figures of their sources. */
class ExampleSiteTest {

  private static final List<String> SECTIONS =
      List.of(
          "budget",
          "funding",
          "functional",
          "economic",
          "projects",
          "staff",
          "assets",
          "indicators",
          "results");

  private final Path out = ExampleSite.published().folder();
  private final Program.Run run = ExampleSite.published().run();

  @Test
  void builds_without_an_error() {
    assertThat(run.err()).doesNotContain("错误 MZ").doesNotContain("\tat ");
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("5 个单位", "5 份报告");
  }

  @ParameterizedTest
  @CsvSource({
    "gusu-red-cross, 2021, 279.08, 34",
    "haidian-red-cross, 2021, '6,306,545.19', 12",
    "lukou-red-cross, 2021, 6.6, 15",
    "lusong-red-cross, 2021, 54.79, 63.81",
    "minhang-red-cross, 2024, '5,513,159.84', 40",
  })
  void publishes_a_page_with_the_figures_of_the_source(
      String unit, String year, String amount, String count) throws IOException {
    assertThat(out.resolve(unit).resolve("index.html")).exists();
    String text = text(out.resolve(unit).resolve(year).resolve("index.html"));
    assertThat(text).contains(amount, count);
  }

  @Test
  void says_on_every_page_that_it_is_a_demonstration() throws IOException {
    try (var files = Files.walk(out)) {
      for (Path page : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        assertThat(text(page)).as(page.toString()).contains("演示");
      }
    }
  }

  @Test
  void says_that_lukou_published_no_budget() throws IOException {
    assertThat(text(out.resolve("lukou-red-cross/2021/index.html"))).contains("未公开预算");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gusu-red-cross/2021",
        "haidian-red-cross/2021",
        "lukou-red-cross/2021",
        "lusong-red-cross/2021",
        "minhang-red-cross/2024"
      })
  void prints_in_the_official_forms_what_the_tables_of_the_page_print(String report)
      throws IOException {
    Document page = Jsoup.parse(Files.readString(out.resolve(report).resolve("index.html")));
    List<List<String>> forms = SheetRows.of(out.resolve(report).resolve("forms.xlsx"));

    assertThat(page.select("a[href=forms.xlsx]").text()).isEqualTo("官方表样（XLSX）");
    for (String section : SECTIONS) {
      for (Element row : page.select("#table-" + section + " tr[id]")) {
        assertThat(forms).as(row.id()).anySatisfy(cells -> assertSame(cells, row));
      }
    }
  }

  /** The name of the row, and behind it everything that its source prints, in that order. */
  private static void assertSame(List<String> cells, Element row) {
    List<String> printed = new ArrayList<>(List.of(row.selectFirst("th").ownText()));
    for (Element cell : row.select("td[id]:not(.state)")) {
      if (!cell.text().contains("推算")) {
        printed.add(cell.ownText());
      }
    }
    assertThat(cells).containsSubsequence(printed);
  }

  private static String text(Path page) throws IOException {
    return Jsoup.parse(Files.readString(page)).text();
  }
}
