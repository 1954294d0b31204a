package org.mingzhang.measure.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.measure.Measure;
import org.mingzhang.model.Site;
import org.mingzhang.read.SiteReader;

/** One indicator of 20 points by the national rule set. */
class IndicatorScoresTest {

  @TempDir Path folder;

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "≥10人, 10人, TARGET_MET, 20, 20～20",
    "≥10人, 13人, TARGET_MET, 20, 20～20",
    "≥10人, 14人, FAR_ABOVE_TARGET, 20, 0～20",
    "≥10人, 7人, ATTAINMENT, 14, 14～14",
    "≥10人, 0人, ATTAINMENT, 0, 0～0",
    "≤10天, 16天, ATTAINMENT, 12.50, 12.50～12.50",
    "100%, 90%, ATTAINMENT, 18, 17.90～18.10",
    ">15%, 15%, NO_RATIO, '', 0～20",
    "=14个, 15个, NO_RATIO, '', 0～20",
    "0起, 1起, NO_RATIO, '', 0～20",
    "规范, 规范, QUALITATIVE_BAND, 20, 16～20",
    "规范, 基本完成, QUALITATIVE_BAND, '', 12～16",
    "规范, 未完成, QUALITATIVE_BAND, '', 0～12",
    "≥10人, ≥10人, NOT_COMPUTABLE, '', ''",
    "≥10人, /, NOT_COMPUTABLE, '', ''",
  })
  void scores(String target, String actual, String basis, String points, String permitted)
      throws IOException {
    ItemScore item = item(target, actual);
    assertThat(item.basis().name()).isEqualTo(basis);
    assertThat(item.points().map(Points::text).orElse("")).isEqualTo(points);
    assertThat(item.permitted().map(r -> r.low().text() + "～" + r.high().text()).orElse(""))
        .isEqualTo(permitted);
    assertThat(item.reasonRequired()).isEqualTo(item.basis() == ScoreBasis.FAR_ABOVE_TARGET);
  }

  private ItemScore item(String target, String actual) throws IOException {
    Path data = Files.createDirectories(folder.resolve("data/sample"));
    Files.writeString(folder.resolve("site.yaml"), "name: 样本站点\n");
    Files.writeString(
        data.resolve("unit.yaml"), "name: 样本\nregion: {name: 样本省, code: \"990000\"}\n");
    Files.writeString(
        data.resolve("2022.yaml"),
        """
        kind: self-evaluation
        year: 2022
        title: 自评表
        indicators:
          rows:
            - {id: one, name: 指标, target: "%s", actual: "%s", weight: 20}
        """
            .formatted(target, actual));
    Diagnostics problems = new Diagnostics();
    Site site = SiteReader.read(folder, problems).site();
    assertThat(problems.sorted()).isEmpty();
    var report = site.reports().get(0);
    return Measure.assess(report, site.ruleSetOf(report)).scores().get(0).items().get(0);
  }
}
