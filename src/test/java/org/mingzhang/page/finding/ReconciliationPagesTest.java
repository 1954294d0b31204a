package org.mingzhang.page.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingzhang.check.Matter;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.Region;
import org.mingzhang.model.SiteConfig;
import org.mingzhang.page.frame.ListedUnit;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.Shells;
import org.mingzhang.page.frame.StoryPage;
import org.mingzhang.page.view.Cell;
import org.mingzhang.page.view.ListingBlock;
import org.mingzhang.page.view.Table;
import org.mingzhang.page.view.TableBlock;
import org.mingzhang.page.view.Tile;
import org.mingzhang.page.words.Words;

/** What does not hold is found at once, and every report is told of, however many there are. */
class ReconciliationPagesTest {
  private static final Words WORDS = Words.chinese();
  private static final FiscalYear YEAR = new FiscalYear(2024);
  private static final FindingGroup FIGURES = new FindingGroup(FindingKind.BROKEN, Matter.FIGURES);
  private static final FindingGroup NOTES = new FindingGroup(FindingKind.NOTE, null);
  private static final FindingGroup HOLDS = new FindingGroup(FindingKind.HOLDS, null);

  @Test
  void groups_begin_with_what_does_not_hold_and_end_with_what_does() {
    FindingGroup statement = new FindingGroup(FindingKind.BROKEN, Matter.STATEMENT);
    FindingGroup waived = new FindingGroup(FindingKind.WAIVED, Matter.FIGURES);

    assertThat(List.of(HOLDS, NOTES, waived, statement, FIGURES).stream().sorted())
        .containsExactly(FIGURES, statement, waived, NOTES, HOLDS);
    assertThat(waived.say(WORDS)).isEqualTo("数字不符，编者已说明");
    assertThat(waived.anchor(YEAR)).isEqualTo("found-waived-figures-2024");
    assertThat(NOTES.anchor(YEAR)).isEqualTo("found-note-2024");
  }

  @Test
  void a_short_list_stands_on_the_overview_and_each_number_leads_to_what_it_counts() {
    StoryPage page = page(pages(province(3, 1, 1)), "reconciliation/index.html");

    assertThat(page.opening().answer()).endsWith("共核对 90 项，相符 87 项；发现问题 3 项：数字不符 3 项。");
    assertThat(page.opening().tiles())
        .extracting(Tile::label, Tile::value, Tile::href)
        .containsExactly(
            tuple("发现问题", "3", "#found-broken-figures-2024"),
            tuple("相符", "87", "reports/index.html"));
    assertThat(outcomes(listed(page))).containsExactly("数字不符", "数字不符", "数字不符", "提示", "提示", "提示");
    assertThat(listed(page).rows())
        .extracting(Table.Row::id)
        .containsExactly("found-broken-figures-2024", "", "", "found-note-2024", "", "");
    String filtered = "../reconciliation/index.html?f2=%E6%95%B0%E5%AD%97%E4%B8%8D%E7%AC%A6";
    assertThat(kinds(page).rows().get(0).cells())
        .extracting(Cell::href)
        .containsExactly(filtered + "#found-broken-figures-2024");
  }

  @Test
  void every_report_is_told_by_numbers_that_lead_to_its_page() {
    StoryPage page = page(pages(province(3, 1, 0)), "reconciliation/reports/index.html");

    assertThat(listed(page).rows()).hasSize(3);
    List<Cell> cells = listed(page).rows().get(0).cells();
    assertThat(cells).extracting(Cell::text).endsWith("1", "", "", "", "29");
    assertThat(cells)
        .extracting(Cell::href)
        .endsWith(
            "../../unit-0/2024/index.html#findings",
            "",
            "",
            "",
            "../../unit-0/2024/index.html#holds");
  }

  @Test
  void in_a_long_list_of_one_region_a_number_leads_to_the_page_where_its_kind_begins() {
    List<PageHandle> pages = pages(province(400, 1, 2));
    Table kinds = kinds(page(pages, "reconciliation/index.html"));

    assertThat(kinds.rows().get(1).head().text()).isEqualTo("提示");
    assertThat(page(pages, "reconciliation/2024/index.html").opening().answer())
        .isEqualTo("第 1 页，共 3 页。");
    assertThat(outcomes(listed(page(pages, "reconciliation/2024/2/index.html"))))
        .containsOnly("提示");
    GroupCounts counts = new GroupCounts(counts(province(400, 1, 2)));
    assertThat(counts.before(NOTES, YEAR)).isEqualTo(400);
  }

  @Test
  void years_of_a_long_list_can_be_reached_by_kind() {
    List<PageHandle> pages = pages(twoYears(province(300, 1, 1)));
    Table kinds = kinds(page(pages, "reconciliation/index.html"));

    assertThat(kinds.columns()).extracting(Table.Column::title).endsWith("合计", "2024 年", "2023 年");
    assertThat(kinds.rows().get(0).cells().get(1).href())
        .isEqualTo("../reconciliation/2024/index.html#found-broken-figures-2024");
    assertThat(kinds.rows().get(1).cells().get(2).href())
        .isEqualTo("../reconciliation/2023/index.html#found-note-2023");
    assertThat(kinds.rows().get(2).cells().get(2).href())
        .isEqualTo("../reconciliation/reports/2023/index.html");
    assertThat(pages).extracting(PageHandle::path).containsAll(targets(kinds));
  }

  @Test
  void the_regions_of_a_year_are_told_by_the_kinds_of_what_was_found() {
    List<PageHandle> pages = pages(province(300, 3, 1));
    Table regions = listed(page(pages, "reconciliation/2024/index.html"));

    assertThat(regions.columns())
        .extracting(Table.Column::title)
        .containsExactly("地区", "条数", "发现问题", "编者已说明", "提示", "解读");
    assertThat(regions.rows()).hasSize(3);
    assertThat(regions.rows().get(0).cells())
        .extracting(Cell::text)
        .containsExactly("200", "100", "0", "100", "0");
    assertThat(outcomes(listed(page(pages, "reconciliation/2024/330001/index.html"))))
        .startsWith("数字不符")
        .endsWith("提示")
        .hasSize(200);
  }

  @Test
  void a_page_stays_as_it_is_when_another_region_changes_or_other_things_of_its_units() {
    List<UnitFindings> province = province(600, 3, 1);
    List<PageHandle> before = pages(province, unit -> "", "");
    List<PageHandle> after = pages(province, unit -> unit.equals("unit-4") ? "new" : "", "other");

    assertThat(changed(before, after, "reconciliation/2024/"))
        .containsExactly("reconciliation/2024/330001/index.html");
    assertThat(changed(before, after, "reconciliation/reports/2024/"))
        .hasSize(3)
        .doesNotContain("reconciliation/reports/2024/index.html");
  }

  private static List<String> changed(List<PageHandle> one, List<PageHandle> other, String folder) {
    Map<String, String> bases =
        one.stream().collect(Collectors.toMap(PageHandle::path, PageHandle::basis));
    return other.stream()
        .filter(page -> page.path().startsWith(folder))
        .filter(page -> !page.basis().equals(bases.get(page.path())))
        .map(PageHandle::path)
        .toList();
  }

  private static List<String> targets(Table table) {
    URI here = URI.create("https://www.example.org/reconciliation/index.html");
    return table.rows().stream()
        .flatMap(row -> row.cells().stream())
        .map(Cell::href)
        .filter(href -> !href.isEmpty())
        .map(href -> here.resolve(href).getPath().substring(1))
        .toList();
  }

  private static List<String> outcomes(Table table) {
    return table.rows().stream().map(row -> row.cells().get(1).text()).toList();
  }

  private static Table listed(StoryPage page) {
    return page.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(ListingBlock.class::isInstance)
        .map(block -> ((ListingBlock) block).table())
        .findFirst()
        .orElseThrow();
  }

  private static Table kinds(StoryPage page) {
    return ((TableBlock) page.sections().get(0).blocks().get(0)).table();
  }

  private static StoryPage page(List<PageHandle> pages, String path) {
    return pages.stream()
        .filter(page -> page.path().equals(path))
        .map(page -> (StoryPage) page.model().get())
        .findFirst()
        .orElseThrow();
  }

  private static List<PageHandle> pages(List<UnitFindings> units) {
    return pages(units, unit -> "", "");
  }

  private static List<PageHandle> pages(
      List<UnitFindings> units, Function<String, String> sum, String countSum) {
    Map<String, UnitFindings> byId =
        units.stream().collect(Collectors.toMap(unit -> unit.unit().id(), Function.identity()));
    SiteConfig config = new SiteConfig("绩效信息公开", null, null, null, null, null, null);
    return new ReconciliationPages(
            new SiteFindings(
                counts(units),
                byId::get,
                unit -> "numbers of " + unit + countSum,
                unit -> "findings of " + unit + sum.apply(unit)),
            0,
            new Shells(config, Optional.empty(), false, WORDS),
            WORDS)
        .handles();
  }

  private static List<FindingCounts> counts(List<UnitFindings> units) {
    return units.stream()
        .map(
            u ->
                new FindingCounts(
                    u.unit(), u.years().stream().map(ReconciliationPagesTest::count).toList()))
        .toList();
  }

  /** Of each finding that is told, one; and 29 that hold. */
  private static FindingCounts.YearCount count(UnitFindings.YearFindings year) {
    Map<FindingGroup, Long> counts =
        year.findings().stream()
            .collect(Collectors.groupingBy(ToldFinding::group, Collectors.counting()));
    counts.put(HOLDS, 29L);
    return new FindingCounts.YearCount(
        year.year(),
        counts.entrySet().stream()
            .map(c -> new FindingCounts.GroupCount(c.getKey(), c.getValue().intValue()))
            .sorted((one, other) -> one.group().compareTo(other.group()))
            .toList());
  }

  /** Units in turn of each region, each with one wrong figure and so many notes. */
  private static List<UnitFindings> province(int units, int regions, int notes) {
    return IntStream.range(0, units)
        .mapToObj(i -> new UnitFindings(unit(i, i % regions), List.of(year(YEAR, notes))))
        .toList();
  }

  private static List<UnitFindings> twoYears(List<UnitFindings> units) {
    return units.stream()
        .map(
            u ->
                new UnitFindings(
                    u.unit(), List.of(year(new FiscalYear(2023), 1), u.years().get(0))))
        .toList();
  }

  private static UnitFindings.YearFindings year(FiscalYear year, int notes) {
    ToldFinding figures =
        new ToldFinding(FindingKind.BROKEN, "MZ-C101", "finding-1", "合计不等于各分项之和。", "0.08 万元");
    ToldFinding note = new ToldFinding(FindingKind.NOTE, "MZ-C406", "finding-2", "没有注明日期。", "");
    return new UnitFindings.YearFindings(
        year, IntStream.rangeClosed(0, notes).mapToObj(i -> i == 0 ? figures : note).toList());
  }

  private static ListedUnit unit(int number, int region) {
    Region of = new Region("某省某市第" + region + "区", "33000" + region);
    return new ListedUnit("unit-" + number, "第" + number + "号预算单位", of);
  }
}
