package org.mingzhang.page.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingzhang.model.FiscalYear;
import org.mingzhang.model.SiteConfig;
import org.mingzhang.page.content.Reports;
import org.mingzhang.page.download.UnitDownloads;
import org.mingzhang.page.frame.Shells;
import org.mingzhang.page.frame.StoryPage;
import org.mingzhang.page.shared.Contributions;
import org.mingzhang.page.view.Link;
import org.mingzhang.page.view.Section;

class DataPageTest {

  @Test
  void lists_the_files_of_every_report_of_a_small_site() {
    assertThat(page(3).sections())
        .extracting(Section::id)
        .containsExactly("package", "unit-0-2021", "unit-1-2021", "unit-2-2021", "dictionary");
  }

  @Test
  void shows_the_ways_to_the_reports_of_a_large_site() {
    StoryPage page = page(5_000);
    assertThat(page.sections())
        .extracting(Section::id)
        .containsExactly("package", "reports", "dictionary");
    assertThat(page.toString())
        .contains("../units/index.html", "../years/2021/index.html")
        .doesNotContain("report.json");
  }

  private static StoryPage page(int units) {
    List<UnitDownloads> all = IntStream.range(0, units).mapToObj(DataPageTest::unit).toList();
    SiteConfig config = new SiteConfig("测试站", null, null, null, null, null, null);
    Shells shells = new Shells(config, Optional.empty(), false, Reports.WORDS);
    return (StoryPage)
        new DataPage(
                List.of(new FiscalYear(2021)),
                Contributions.of(all, UnitDownloads::unit),
                shells,
                Reports.WORDS)
            .handle()
            .model()
            .get();
  }

  private static UnitDownloads unit(int number) {
    String id = "unit-" + number;
    Link file = new Link("全部数据（JSON）", id + "/2021/report.json");
    return new UnitDownloads(
        id, "某单位", List.of(new UnitDownloads.OfReport("2021", "绩效自评", List.of(file))));
  }
}
