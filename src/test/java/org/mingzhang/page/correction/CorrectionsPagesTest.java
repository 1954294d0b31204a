package org.mingzhang.page.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.Region;
import org.mingzhang.model.ReportKind;
import org.mingzhang.model.SiteConfig;
import org.mingzhang.page.frame.ListedUnit;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.Shells;
import org.mingzhang.page.frame.StoryPage;
import org.mingzhang.page.view.ListingBlock;
import org.mingzhang.page.view.Table;
import org.mingzhang.page.words.Words;

class CorrectionsPagesTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  @Test
  void a_site_without_corrections_has_no_page() {
    assertThat(handles(List.of())).isEmpty();
    assertThat(handles(List.of(new UnitCorrections(unit(0), List.of())))).isEmpty();
  }

  @Test
  void a_few_stand_on_one_page_the_newest_first() {
    List<PageHandle> handles = handles(units(3));

    assertThat(handles)
        .extracting(PageHandle::path)
        .containsExactly("reconciliation/corrections/index.html");
    assertThat(rows(handles.get(0)))
        .extracting(row -> row.cells().get(4).text())
        .containsExactly("2024 年 1 月 3 日", "2024 年 1 月 2 日", "2024 年 1 月 1 日");
    assertThat(rows(handles.get(0)).get(0).head().href())
        .isEqualTo("../../unit-2/2023/index.html#corrections");
  }

  @Test
  void ten_thousand_of_one_year_are_divided_by_region_and_number() {
    List<PageHandle> handles = handles(units(10_000));

    assertThat(handles)
        .extracting(PageHandle::path)
        .startsWith(
            "reconciliation/corrections/index.html",
            "reconciliation/corrections/2024/index.html",
            "reconciliation/corrections/2024/330000/index.html",
            "reconciliation/corrections/2024/330000/2/index.html");
    assertThat(handles).hasSize(2 + 10 * 2);
    PageHandle second = handles.get(3);
    assertThat(rows(second)).hasSize(500);
    assertThat(rows(second).get(0).head().href()).startsWith("../../../../../unit-");
    assertThat(((StoryPage) second.model().get()).opening().siblings())
        .extracting(link -> link.href())
        .containsExactly(
            "../../../../../reconciliation/corrections/2024/index.html",
            "../../../../../reconciliation/corrections/2024/330000/index.html");
  }

  private static List<PageHandle> handles(List<UnitCorrections> units) {
    Words words = Words.chinese();
    SiteConfig config = new SiteConfig("某站", null, null, null, null, null, null);
    Shells shells = new Shells(config, Optional.empty(), false, words);
    return new CorrectionsPages(units, shells, words).handles();
  }

  /** One correction each, some days apart in one year. */
  private static List<UnitCorrections> units(int count) {
    return IntStream.range(0, count).mapToObj(CorrectionsPagesTest::corrected).toList();
  }

  private static UnitCorrections corrected(int number) {
    CorrectionEntry entry =
        new CorrectionEntry("预算总额", "1 万元", "2 万元", FIRST.plusDays(number % 366), "漏计");
    return new UnitCorrections(
        unit(number),
        List.of(
            new UnitCorrections.ReportCorrections(
                new FiscalYear(2023), ReportKind.SELF_EVALUATION, List.of(entry))));
  }

  private static ListedUnit unit(int number) {
    int region = number % 10;
    return new ListedUnit(
        "unit-" + number, "某单位", new Region("某市第" + region + "区", "33000" + region));
  }

  private static List<Table.Row> rows(PageHandle handle) {
    StoryPage page = (StoryPage) handle.model().get();
    return ((ListingBlock) page.sections().get(0).blocks().get(0)).table().rows();
  }
}
