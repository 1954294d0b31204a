package org.mingzhang.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingzhang.bake.PagePress;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.model.SiteConfig;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.Shells;
import org.mingzhang.page.opendata.UnitRows;
import org.mingzhang.page.words.Words;

/**
 * The pages of a site of ten thousand reports stay such as a phone can load and a reader can use.
 */
class SiteWidePagesTest {

  private static final int UNITS = 10_000;
  private static final int REGIONS = 120;
  private static final int MOST_BYTES = 300_000;

  /** Of many pages of one kind so many are made. */
  private static final int SAMPLE = 12;

  private static final Path SITE = Path.of("src/test/resources/sites/three-years/input");
  private static final PagePress PRESS = new PagePress(SITE);

  private static List<Contributions.OfUnit> like;
  private static List<PageHandle> pages;

  @BeforeAll
  static void plan() {
    like = Contributions.of(SITE);
    pages = pages(Contributions.province(like, UNITS, REGIONS));
  }

  private static List<PageHandle> pages(List<Contributions.OfUnit> units) {
    Map<String, UnitDetails> details =
        units.stream()
            .collect(
                Collectors.toMap(
                    u -> u.brief().overview().unit().id(), Contributions.OfUnit::details));
    List<UnitBrief> briefs = units.stream().map(Contributions.OfUnit::brief).toList();
    Words words = Words.chinese();
    SiteConfig config = new SiteConfig("绩效信息公开", null, null, null, null, null, null);
    Shells shells = new Shells(config, SiteWidePages.newestYear(briefs), false, words);
    return new SiteWidePages(config, briefs, new Known(details), shells, words).pages();
  }

  @Test
  void every_page_is_light() {
    Map<String, List<PageHandle>> byKind =
        pages.stream().collect(Collectors.groupingBy(PageHandle::template));
    for (List<PageHandle> kind : byKind.values()) {
      int step = Math.max(1, kind.size() / SAMPLE);
      for (int i = 0; i < kind.size(); i += step) {
        byte[] page = press(kind.get(i));
        assertThat(compressed(page)).as(kind.get(i).path()).isLessThan(MOST_BYTES);
      }
    }
  }

  @Test
  void every_page_of_a_list_can_be_reached_from_home() {
    List<PageHandle> some =
        pages(Contributions.province(like, 1_010, 2)).stream()
            .filter(page -> !page.template().equals("reconciliation")) // divided as status is
            .toList();
    Set<String> paths = some.stream().map(PageHandle::path).collect(Collectors.toSet());
    List<String> reached = some.stream().flatMap(page -> links(page).stream()).toList();

    assertThat(paths)
        .contains(
            "units/330001/2/index.html",
            "years/2021/330000/2/index.html",
            "status/2021/330000/2/index.html");
    assertThat(reached).containsAll(paths);
    assertThat(reached)
        .filteredOn(link -> link.matches("(units|years|status)/.*\\.html"))
        .isSubsetOf(paths);
  }

  @Test
  void home_leads_to_the_regions_where_there_are_too_many_units_for_cards() {
    Document home = html("index.html", pages);

    assertThat(home.select(".card")).isEmpty();
    assertThat(home.select("#units p").text()).isEqualTo("本站收录 10000 个预算单位，分布在 120 个地区。");
    assertThat(home.select("#units a[href=units/330007/index.html]").text())
        .isEqualTo("某省某市第7区（84 个）");
  }

  @Test
  void home_of_a_few_hundred_units_leads_to_the_filtered_directory() {
    Document home = html("index.html", pages(Contributions.province(like, 200, 4)));

    assertThat(home.select("#units a").eachAttr("href"))
        .hasSize(5)
        .element(1)
        .asString()
        .startsWith("units/index.html?f1=%E6%9F%90");
  }

  @Test
  void the_directory_is_divided_by_region() {
    assertThat(html("units/index.html", pages).select("#regions tbody a").eachAttr("href"))
        .hasSize(REGIONS)
        .contains("330007/index.html");
    assertThat(html("units/330007/index.html", pages).select("#table-units tbody tr")).hasSize(84);
  }

  @Test
  void a_year_shows_what_its_charts_draw_and_leads_to_the_regions() {
    Document year = html("years/2021/index.html", pages);

    assertThat(year.select("#table-drawn tbody tr")).hasSizeBetween(2, 42);
    assertThat(year.select("figure.chart").eachAttr("data-table")).containsOnly("table-drawn");
    assertThat(year.select(".chart-note").eachText())
        .contains("共 10000 个单位，图中只画预算最多的 12 个，其余见各地区的页面和数据文件。");
    assertThat(year.select("#table-regions tbody tr")).hasSize(REGIONS);
    Document region = html("years/2021/330007/index.html", pages);
    assertThat(region.select("#table-overview tbody tr")).hasSize(84);
    assertThat(region.select("figure.chart a[data-csv]").eachAttr("href"))
        .containsOnly("../../../years/2021/units.csv");
  }

  @Test
  void units_of_one_region_are_divided_by_number() {
    List<PageHandle> some = pages(Contributions.province(like, 1_100, 1));

    assertThat(html("units/index.html", some).select("#table-units tbody tr")).hasSize(500);
    assertThat(html("units/3/index.html", some).select("#table-units tbody tr")).hasSize(100);
    Document year = html("years/2021/index.html", some);
    assertThat(year.select("#table-overview tbody tr")).hasSize(500);
    assertThat(year.select("#table-drawn")).hasSize(1);
  }

  private static Document html(String path, List<PageHandle> from) {
    PageHandle page =
        from.stream().filter(handle -> handle.path().equals(path)).findFirst().orElseThrow();
    return Jsoup.parse(new String(press(page), StandardCharsets.UTF_8));
  }

  private static List<String> links(PageHandle page) {
    URI here = URI.create("https://www.example.org/").resolve(page.path());
    Document html = Jsoup.parse(new String(press(page), StandardCharsets.UTF_8));
    List<String> links = new ArrayList<>();
    for (String href : html.select("a[href]").eachAttr("href")) {
      links.add(here.resolve(href.replaceFirst("[#?].*", "")).getPath().substring(1));
    }
    return links;
  }

  private static byte[] press(PageHandle page) {
    return PRESS.press(page, new Diagnostics()).orElseThrow();
  }

  private static int compressed(byte[] page) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.size();
  }

  /** The long contributions of units. */
  private record Known(Map<String, UnitDetails> details) implements Contributed {

    @Override
    public List<String> units() {
      return details.keySet().stream().sorted().toList();
    }

    @Override
    public <C extends Record> C of(String unit, Class<C> type) {
      return type.cast(details.get(unit));
    }

    @Override
    public UnitRows rows(String unit, String year) {
      throw new AssertionError("No page is made of rows");
    }
  }
}
