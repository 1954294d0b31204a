package org.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingzhang.check.catalogue.RuleCatalogue;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.Finding;
import org.mingzhang.measure.Measure;
import org.mingzhang.model.Report;
import org.mingzhang.read.SiteReader;
import org.mingzhang.read.SiteSources;

/**
 * What the rules about indicators, claims and wording find in the five real reports, and nothing
 * else.
 */
class ExampleSiteWordsTest {

  @Test
  void finds_what_a_careful_auditor_finds() {
    assertThat(open().map(f -> f.code() + " " + f.unit() + " " + f.address()))
        .containsExactlyInAnyOrder(
            "MZ-C205 gusu-red-cross indicators.staff-control-rate.actual",
            "MZ-C207 gusu-red-cross indicators.home-coverage.actual",
            "MZ-C207 gusu-red-cross indicators.model-school-share.actual",
            "MZ-C211 gusu-red-cross indicators.staff-control-rate.actual",
            "MZ-C301 gusu-red-cross claims.tasks-all-met",
            "MZ-C401 gusu-red-cross indicators.budget-preparation.deviationReason",
            "MZ-C406 gusu-red-cross dates",
            "MZ-C407 gusu-red-cross remarks.whole-township",
            "MZ-C302 haidian-red-cross claims.none-unfinished",
            "MZ-C303 haidian-red-cross claims.count-decision",
            "MZ-C402 haidian-red-cross remarks.word-bookmark",
            "MZ-C403 haidian-red-cross remarks.doubled-is",
            "MZ-C406 haidian-red-cross dates",
            "MZ-C402 lukou-red-cross remarks.word-bookmark",
            "MZ-C405 lukou-red-cross remarks.relative-year-since",
            "MZ-C406 lukou-red-cross dates",
            "MZ-C402 lusong-red-cross remarks.word-bookmark",
            "MZ-C404 lusong-red-cross remarks.unbalanced-quote",
            "MZ-C405 lusong-red-cross remarks.undated-now",
            "MZ-C406 lusong-red-cross dates",
            "MZ-C402 minhang-red-cross remarks.html-tags-duties",
            "MZ-C406 minhang-red-cross dates");
  }

  @Test
  void tells_of_the_missed_target_with_both_numbers_and_their_distance() {
    Finding finding = only("MZ-C301");
    assertThat(finding.difference()).isEqualTo("7.6 个百分点");
    assertThat(finding.arguments()).contains("年度重点任务和绩效指标全部完成", "部门管理 · 预算调整率（0% → 7.6%，压缩预算）");
  }

  @Test
  void counts_what_shows_the_same_once() {
    assertThat(only("MZ-C401").figures()).hasSize(9);
    assertThat(only("MZ-C303").arguments()).contains("10个项目", "5", "12", "2");
  }

  private static Finding only(String code) {
    return open().filter(f -> f.code().equals(code)).findFirst().orElseThrow();
  }

  private static Stream<Finding> open() {
    SiteSources sources = SiteReader.read(Path.of("").toAbsolutePath(), new Diagnostics());
    List<Rule> rules =
        RuleCatalogue.all().stream().filter(r -> r.code().matches("MZ-C[234]..")).toList();
    ReportCheck check = new ReportCheck(rules, sources.places());
    return sources.site().reports().stream()
        .flatMap(report -> check.run(context(sources, report)).stream())
        .filter(Finding::isOpen);
  }

  private static RuleContext context(SiteSources sources, Report report) {
    return new RuleContext(
        sources.site().config(),
        sources.site().unit(report.unit()).orElseThrow(),
        Measure.assess(report, sources.site().ruleSetOf(report)),
        Optional.empty(),
        sources.site().narrativeOf(report));
  }
}
