package org.mingzhang.measure.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.measure.Measure;
import org.mingzhang.model.GradeBound;
import org.mingzhang.model.Report;
import org.mingzhang.model.Site;
import org.mingzhang.read.SiteReader;

/** Whole forms, scored as somebody with a pencil would. */
class ScoresByHandTest {

  /**
   * The official form, 10/50/30/10, by the national rule set:
   *
   * <pre>
   * execution     456 / 480 = 95%                        10 × 95%           =  9.5
   * opening hours 72 against ≥70, met (102.86%)          15                 = 15
   * events        68 against ≥40, 170% is above 130%     15, reason needed  = 15
   * cataloguing   90% against 100%                       20 × 90 / 100      = 18
   * borrowers     11400 against ≥12000                   30 × 11400 / 12000 = 28.5
   * satisfaction  93.4% against ≥90%, met                10                 = 10
   *                                                      total              = 96, 优
   * </pre>
   */
  @Test
  void scores_the_official_form() {
    ScoreSheet sheet = sheet("src/test/resources/sites/weighted-form/input");
    assertThat(sheet.ruleSet().id()).isEqualTo("national-2020");
    assertThat(points(sheet)).containsExactly("9.50", "15", "15", "18", "28.50", "10");
    assertThat(sheet.total().map(Points::text)).contains("96");
    assertThat(sheet.grade().map(GradeBound::name)).contains("优");
    assertThat(sheet.items()).allMatch(i -> i.difference().orElseThrow().text().equals("0"));
    assertThat(sheet.items().stream().filter(ItemScore::reasonRequired))
        .extracting(ItemScore::address)
        .containsExactly("indicators.events");
  }

  /**
   * A region that deviates: 20/50/30, the rate on the initial budget, wider bands, grades from 95,
   * 88 and 70:
   *
   * <pre>
   * execution  270 / 300 (not / 280) = 90%      20 × 90%     = 18
   * clinics    8 against ≥9                     25 × 8 / 9   = 22.22…, printed 22.2
   * waiting    80 against ≤60, inverted         25 × 60 / 80 = 18.75
   * awareness  partly reached, 50% to 90% of 10              = 5 to 9, printed 8
   * volunteers 32 against ≥20, 160% above 150%  20           = 20
   * </pre>
   *
   * One score is a range, so no total can be computed; the printed scores add up to 86.95, which is
   * below 88 and so 中, where the national bounds would say 良.
   */
  @Test
  void scores_the_form_of_a_region_that_deviates() {
    ScoreSheet sheet = sheet("src/test/resources/scores/regional");
    assertThat(sheet.ruleSet().id()).isEqualTo("example-2022");
    assertThat(points(sheet)).containsExactly("18", "22.22", "18.75", "", "20");
    PointsRange awareness = sheet.items().get(3).permitted().orElseThrow();
    assertThat(awareness.low().text()).isEqualTo("5");
    assertThat(awareness.high().text()).isEqualTo("9");
    assertThat(sheet.items().get(1).difference().map(Points::text)).contains("-0.02");
    assertThat(sheet.total()).isEmpty();
    assertThat(sheet.grade()).isEmpty();
    assertThat(sheet.printedSum().map(Points::text)).contains("86.95");
    assertThat(sheet.printedSum().flatMap(sheet::gradeOf).map(GradeBound::name)).contains("中");
  }

  private static List<String> points(ScoreSheet sheet) {
    return sheet.items().stream().map(i -> i.points().map(Points::text).orElse("")).toList();
  }

  private static ScoreSheet sheet(String folder) {
    Diagnostics problems = new Diagnostics();
    Site site = SiteReader.read(Path.of(folder), problems).site();
    assertThat(problems.sorted()).isEmpty();
    Report report = site.reports().get(0);
    List<ScoreSheet> sheets = Measure.assess(report, site.ruleSetOf(report)).scores();
    assertThat(sheets).hasSize(1);
    return sheets.get(0);
  }
}
