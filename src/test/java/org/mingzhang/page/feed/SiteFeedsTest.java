package org.mingzhang.page.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.Region;
import org.mingzhang.model.ReportKind;
import org.mingzhang.model.SiteConfig;
import org.mingzhang.page.correction.CorrectionEntry;
import org.mingzhang.page.correction.UnitCorrections;
import org.mingzhang.page.frame.ListedUnit;
import org.mingzhang.page.frame.SiteFile;
import org.mingzhang.page.words.Words;

class SiteFeedsTest {

  private static final String BASE = "https://www.example.gov.cn/";
  private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

  @Test
  void a_feed_without_entries_is_there_and_says_when_the_site_was_judged() {
    Document feed = xml(files(DAY, List.of(), List.of(), List.of()), "feed.xml");

    assertThat(feed.select("feed > updated").text()).isEqualTo("2024-01-01T00:00:00+08:00");
    assertThat(feed.select("feed > author > name").text()).isEqualTo("某站");
    assertThat(feed.select("entry")).isEmpty();
  }

  @Test
  void a_feed_of_nothing_at_no_day_names_the_first_day_of_1970() {
    Document feed = xml(files(null, List.of(), List.of(), List.of()), "feed.xml");

    assertThat(feed.select("feed > updated").text()).isEqualTo("1970-01-01T00:00:00+08:00");
  }

  @Test
  void a_long_feed_keeps_the_newest_entries_of_both_kinds() {
    List<UnitPublications> published =
        IntStream.range(0, 1_000).mapToObj(i -> published(unit(i), DAY.plusDays(i))).toList();
    List<UnitCorrections> corrected = List.of(corrected(unit(0), DAY.plusDays(950)));

    Document feed = xml(files(null, published, corrected, List.of()), "feed.xml");

    assertThat(feed.select("entry > id").eachText())
        .hasSize(200)
        .startsWith(BASE + "unit-999/2023/")
        .endsWith(BASE + "unit-0/2023/#corrections-2026-08-08")
        .contains(BASE + "unit-801/2023/")
        .doesNotContain(BASE + "unit-800/2023/");
  }

  @Test
  void a_long_site_map_is_an_index_of_several() {
    List<String> pages =
        IntStream.range(0, 100_001).mapToObj(i -> "unit-" + i + "/index.html").toList();
    List<SiteFile> files = files(null, List.of(), List.of(), pages);

    assertThat(xml(files, "sitemap.xml").select("sitemapindex > sitemap > loc").eachText())
        .containsExactly(BASE + "sitemap-1.xml", BASE + "sitemap-2.xml", BASE + "sitemap-3.xml");
    assertThat(
            Stream.of("sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml")
                .map(name -> xml(files, name).select("urlset > url > loc").size()))
        .containsExactly(50_000, 50_000, 1);
  }

  private static List<SiteFile> files(
      LocalDate asOf,
      List<UnitPublications> published,
      List<UnitCorrections> corrected,
      List<String> pages) {
    SiteConfig config = new SiteConfig("某站", null, null, BASE, null, asOf, null);
    return new SiteFeeds(config, Words.chinese()).files(published, corrected, pages);
  }

  private static ListedUnit unit(int number) {
    return new ListedUnit("unit-" + number, "某单位", new Region("某省某市", "330100"));
  }

  private static UnitPublications published(ListedUnit unit, LocalDate day) {
    return new UnitPublications(
        unit,
        List.of(
            new UnitPublications.Publication(
                new FiscalYear(2023), ReportKind.SELF_EVALUATION, day, "全年预算 1 万元。")));
  }

  private static UnitCorrections corrected(ListedUnit unit, LocalDate day) {
    return new UnitCorrections(
        unit,
        List.of(
            new UnitCorrections.ReportCorrections(
                new FiscalYear(2023),
                ReportKind.SELF_EVALUATION,
                List.of(new CorrectionEntry("预算总额", "1", "2", day, "漏计")))));
  }

  private static Document xml(List<SiteFile> files, String path) {
    SiteFile file = files.stream().filter(f -> f.path().equals(path)).findFirst().orElseThrow();
    String text = new String(file.bytes().get(), StandardCharsets.UTF_8);
    return Jsoup.parse(text, "", Parser.xmlParser());
  }
}
