package org.mingzhang.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.Folders;
import org.mingzhang.Program;

/** A site that lacks nothing is released, verified, and says on every page whose it is. */
class CompleteReleaseTest {

  private static final Path SITE = Path.of("src/test/resources/sites/three-years/input");
  private static final String BASE = "https://www.heyuan.gov.cn/jixiao/";

  private static final String IDENTITY =
      """
      name: 河源区绩效信息公开
      description: 河源区各预算单位的绩效目标和自评结果
      keywords: [绩效, 预算]
      baseUrl: %s
      identity:
        domain: www.heyuan.gov.cn
        idCode: "3301060012"
        organizer: 河源区财政局
        contact: 0571-87654321
        icp: 浙ICP备12345678号
        policeRecord: 浙公网安备33010602001234号
        errorReportUrl: https://zfwzgl.www.gov.cn/exposure/jiucuo.html
        columnName: 绩效信息公开
        columnType: 政务公开
      """
          .formatted(BASE);

  @TempDir static Path temp;
  private static Path out;
  private static Program.Run run;

  @BeforeAll
  static void release() throws IOException {
    Path site = temp.resolve("site");
    Folders.copySite(SITE, site);
    Files.writeString(site.resolve("site.yaml"), IDENTITY);
    out = temp.resolve("www/jixiao");
    run =
        Program.run(
            "build", "--site", site.toString(), "--out", out.toString(), "--release", "--releases");
  }

  @Test
  void is_published_and_verifies() {
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(out).isSymbolicLink();
    Program.Run verify = Program.run("verify", out.toString());
    assertThat(verify.exitCode()).as(verify.out()).isZero();
  }

  @Test
  void every_page_has_the_tags_and_the_footer() throws IOException {
    Map<String, byte[]> files = Folders.read(out.toRealPath());
    List<String> pages = files.keySet().stream().filter(f -> f.endsWith(".html")).toList();
    assertThat(pages).hasSizeGreaterThan(10);
    for (String path : pages) {
      Document page = Jsoup.parse(Files.readString(out.resolve(path)), BASE + path);
      for (String tag : List.of("SiteName", "SiteDomain", "SiteIDCode", "ColumnName")) {
        assertThat(page.select("meta[name=" + tag + "]").attr("content")).as(path).isNotEmpty();
      }
      for (String tag : List.of("ColumnType", "ArticleTitle", "Keywords", "Description")) {
        assertThat(page.select("meta[name=" + tag + "]").attr("content")).as(path).isNotEmpty();
      }
      assertThat(page.select("footer").text())
          .as(path)
          .contains("河源区财政局", "0571-87654321", "3301060012")
          .contains("浙ICP备12345678号", "浙公网安备33010602001234号");
      assertThat(page.select("footer a.external").attr("href")).as(path).contains("jiucuo");
      assertThat(page.select("link[rel=canonical]").attr("href"))
          .as(path)
          .isEqualTo(BASE + path.replaceFirst("index\\.html$", ""));
      assertThat(page.select("link[rel=icon]").attr("href")).as(path).endsWith("favicon.svg");
    }
  }

  @Test
  void a_report_names_the_day_of_its_publication_and_its_source() throws IOException {
    Document page = Jsoup.parse(Files.readString(out.resolve("river-school/2023/index.html")));

    assertThat(page.select("meta[name=PubDate]").attr("content")).isEqualTo("2024-03-05");
    assertThat(page.select("meta[name=ContentSource]").attr("content")).isNotEmpty();
  }

  @Test
  void what_search_engines_and_feed_readers_ask_for_is_there() {
    for (String file : List.of("sitemap.xml", "feed.xml", "robots.txt", "404.html")) {
      assertThat(out.resolve(file)).exists();
    }
    assertThat(out.resolve("assets/images/favicon.svg")).exists();
  }
}
