package org.mingzhang.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.Folders;
import org.mingzhang.Program;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands beside the pages of a published site. */
class PublishedSiteTest {

  private static final Path SITE = Path.of("src/test/resources/sites/three-years/input");
  private static final String BASE = "https://www.example.gov.cn/jixiao/";

  @TempDir static Path temp;
  static Path out;
  static Path archive;

  @BeforeAll
  static void publish() throws IOException {
    Path site = temp.resolve("input");
    Folders.copySite(SITE, site);
    Path config = site.resolve("site.yaml");
    Files.writeString(config, Files.readString(config) + "\nbaseUrl: " + BASE + "\n");
    out = temp.resolve("site");
    archive = temp.resolve("site.zip");
    Program.Run run =
        Program.run(
            "build",
            "--site",
            site.toString(),
            "--out",
            out.toString(),
            "--archive",
            archive.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  @Test
  void the_site_map_names_every_page_by_its_folder_but_the_page_not_found() throws IOException {
    List<String> places = xml("sitemap.xml").select("url > loc").eachText();

    assertThat(places)
        .contains(BASE, BASE + "river-school/", BASE + "river-school/2023/", BASE + "years/2021/")
        .allMatch(place -> place.startsWith(BASE) && place.endsWith("/"))
        .doesNotHaveDuplicates();
    for (String place : places) {
      assertThat(out.resolve(place.substring(BASE.length()) + "index.html")).exists();
    }
  }

  @Test
  void the_feed_names_what_has_a_date_of_publication_newest_first() throws IOException {
    Document feed = xml("feed.xml");

    assertThat(feed.select("entry > id").eachText())
        .containsExactly(
            BASE + "river-school/2023/", BASE + "river-school/2022/", BASE + "river-school/2021/");
    assertThat(feed.select("feed > updated").text()).isEqualTo("2024-03-05T00:00:00+08:00");
    assertThat(feed.select("entry > published").eachText())
        .containsExactly(
            "2024-03-05T00:00:00+08:00", "2023-03-05T00:00:00+08:00", "2022-03-05T00:00:00+08:00");
    assertThat(feed.select("entry > title").eachText()).allMatch(t -> t.contains("河畔实验学校"));
    assertThat(feed.select("entry > summary").eachText()).hasSize(3).doesNotContain("");
    assertThat(feed.select("feed > link[rel=self]").attr("href")).isEqualTo(BASE + "feed.xml");
  }

  @Test
  void every_page_names_the_feed_and_leads_to_the_accessibility_statement() throws IOException {
    for (var page : Folders.read(out).entrySet()) {
      if (page.getKey().endsWith(".html") && !page.getKey().equals("404.html")) {
        Document html = Jsoup.parse(new String(page.getValue(), StandardCharsets.UTF_8));
        String root = "../".repeat(page.getKey().split("/").length - 1);
        assertThat(html.select("link[rel=alternate][type=application/atom+xml]").attr("href"))
            .as(page.getKey())
            .isEqualTo(root + "feed.xml");
        assertThat(html.select("footer a").eachAttr("href"))
            .as(page.getKey())
            .contains(root + "accessibility/index.html");
      }
    }
  }

  @Test
  void the_accessibility_statement_names_what_is_lacking_and_whom_to_tell() throws IOException {
    Document page = Jsoup.parse(Files.readString(out.resolve("accessibility/index.html")));

    assertThat(page.select("h1").text()).isEqualTo("无障碍声明");
    assertThat(page.select("h2").eachText()).containsExactly("做到的", "已知的不足", "依据和检查方法", "遇到困难怎么办");
    assertThat(page.select("#limits li")).isNotEmpty();
  }

  @Test
  void the_robots_file_names_the_site_map_and_where_it_belongs() throws IOException {
    assertThat(Files.readAllLines(out.resolve("robots.txt")))
        .startsWith("# 搜索引擎只读取域名根目录下的 robots.txt，请将下面的 Sitemap 一行并入该文件。")
        .endsWith("Sitemap: " + BASE + "sitemap.xml");
  }

  @Test
  void without_an_address_of_its_own_a_site_has_none_of_them() throws IOException {
    Path plain = temp.resolve("plain");
    assertThat(Program.build(SITE, plain).exitCode()).isZero();

    assertThat(Files.readString(plain.resolve("index.html"))).doesNotContain("atom+xml");
    assertThat(Folders.read(plain))
        .doesNotContainKeys("sitemap.xml", "feed.xml", "robots.txt")
        .containsKey("index.html");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "river-school/2022/index.html|site.yaml data/river-school/2022.yaml"
            + " content/river-school/2022.adoc data/river-school/unit.yaml"
            + " data/river-school/2021.yaml mingzhang:rulesets/national-2020.yaml"
            + " mingzhang:words/ mingzhang:templates/report.ftlh mingzhang:templates/shared/",
        "river-school/2021/report.json|site.yaml data/river-school/2021.yaml"
            + " content/river-school/2021.adoc data/river-school/unit.yaml"
            + " mingzhang:rulesets/national-2020.yaml mingzhang:words/",
        "404.html|site.yaml mingzhang:words/ mingzhang:templates/not-found.ftlh"
            + " mingzhang:templates/shared/",
        "index.html|site.yaml data/ content/ mingzhang:rulesets/ mingzhang:words/"
            + " mingzhang:templates/home.ftlh mingzhang:templates/shared/",
        "feed.xml|site.yaml data/ content/ mingzhang:rulesets/ mingzhang:words/",
        "assets/css/site.css|mingzhang:assets/css/site.css",
        "assets/js/chart.umd.js|mingzhang:assets/js/chart.umd.js"
      })
  void the_manifest_names_what_each_file_is_made_from(String path, String sources)
      throws IOException {
    JsonNode manifest = new JsonMapper().readTree(Files.readString(out.resolve("manifest.json")));

    assertThat(manifest.path("files"))
        .filteredOn(file -> file.path("path").asString().equals(path))
        .singleElement()
        .satisfies(
            file ->
                assertThat(file.path("sources"))
                    .extracting(JsonNode::asString)
                    .containsExactly(sources.split(" ")));
    assertThat(manifest.path("files"))
        .allSatisfy(file -> assertThat(file.path("sources")).isNotEmpty());
    assertThat(manifest.path("ruleSets")).isNotEmpty();
  }

  @Test
  void what_holds_is_counted_in_a_list_and_told_on_the_page_and_in_the_data() throws IOException {
    Document reports = html("reconciliation/reports/index.html");
    Path here = out.resolve("reconciliation/reports");
    int counted = 0;
    for (Element number : reports.select("#table-checked td:last-child a")) {
      String[] way = number.attr("href").split("#");
      Document page = Jsoup.parse(Files.readString(here.resolve(way[0])));
      assertThat(page.select("#" + way[1] + " li")).hasSize(Integer.parseInt(number.text()));
      counted += Integer.parseInt(number.text());
    }
    List<String> rows = new ArrayList<>();
    for (String year : List.of("2021", "2022", "2023")) {
      List<String> lines = Files.readAllLines(out.resolve("data/findings-" + year + ".csv"));
      rows.addAll(lines.subList(1, lines.size()));
    }

    assertThat(counted).isPositive();
    assertThat(rows).filteredOn(row -> row.contains(",holds,")).hasSize(counted);
    assertThat(html("reconciliation/index.html").select("#table-findings tbody tr"))
        .hasSize(rows.size() - counted);
  }

  @Test
  void the_archive_holds_the_whole_site() throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      assertThat(zip.stream().map(entry -> entry.getName()))
          .containsExactlyElementsOf(Folders.read(out).keySet());
    }
  }

  @Test
  void what_was_published_verifies() {
    assertThat(Program.run("verify", out.toString()).exitCode()).isZero();
  }

  private static Document xml(String path) throws IOException {
    return Jsoup.parse(Files.readString(out.resolve(path)), "", Parser.xmlParser());
  }

  private static Document html(String page) throws IOException {
    return Jsoup.parse(Files.readString(out.resolve(page)));
  }
}
