package org.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.check.catalogue.RuleCatalogue;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.Finding;
import org.mingzhang.diagnostic.Outcome;
import org.mingzhang.measure.Measure;
import org.mingzhang.model.Report;
import org.mingzhang.read.SiteReader;
import org.mingzhang.read.SiteSources;

/** An editor lets a finding stand, in the data or above a line of the narrative. */
class WaiversTest {

  private static final String REPORT =
      """
      kind: self-evaluation
      year: 2021
      title: 部门整体支出绩效自评报告
      budget:
        unit: 万元
        rows:
          - id: total
            name: 支出合计
            executed: 279.08
            parts:
              - {id: basic, name: 基本支出, executed: 242.83}
              - {id: project, name: 项目支出, executed: 36.20}
      """;
  private static final String NARRATIVE =
      """
      = 2021 年度工作与绩效

      == 资金使用

      %s
      全年支出 300.00 万元。
      全年支出 400.00 万元。
      """;

  @TempDir Path site;

  private final Diagnostics problems = new Diagnostics();

  @BeforeEach
  void layOut() throws IOException {
    write("site.yaml", "name: 样本站点\n");
    write(
        "data/sample/unit.yaml",
        "name: 样本区红十字会\nregion: {name: 样本区, code: \"320508\"}\nlevel: county\n");
    write("data/sample/2021.yaml", REPORT);
  }

  @Test
  void a_waiver_in_the_data_waives_the_code_at_the_address_and_shows_the_reason()
      throws IOException {
    waive("- {code: MZ-C101, address: budget.total.executed, reason: 原件如此}");
    assertThat(judge())
        .filteredOn(f -> f.code().equals("MZ-C101"))
        .singleElement()
        .satisfies(f -> assertThat(f.outcome()).isEqualTo(Outcome.WAIVED))
        .satisfies(f -> assertThat(f.waiver()).isEqualTo("原件如此"));
    assertThat(report()).extracting(Diagnostic::code).containsExactly("MZ-C900");
  }

  @Test
  void a_waiver_that_waives_nothing_is_told_with_its_line() throws IOException {
    waive("- {code: MZ-C101, address: budget.basic.executed, reason: 原件如此}");
    assertThat(report())
        .singleElement()
        .satisfies(d -> assertThat(d.code()).isEqualTo("MZ-C901"))
        .satisfies(d -> assertThat(d.location().line()).isEqualTo(REPORT.lines().count() + 2));
  }

  @Test
  void a_waiver_without_a_reason_is_an_error_of_the_file() throws IOException {
    waive("- {code: MZ-C101, address: budget.total.executed}");
    SiteReader.read(site, problems);
    assertThat(problems.sorted()).extracting(Diagnostic::code).containsExactly("MZ-R023");
  }

  @Test
  void a_comment_waives_the_line_below_it_and_no_other() throws IOException {
    narrate("// 核对说明 MZ-C501: 另行公布");
    assertThat(judge())
        .filteredOn(f -> f.code().equals("MZ-C501") || f.code().equals("MZ-C502"))
        .extracting(f -> f.location().line() + " " + f.outcome())
        .containsExactly("6 WAIVED", "7 BROKEN");
  }

  @Test
  void comments_can_be_stacked_and_an_unused_one_is_told() throws IOException {
    narrate("// 核对说明 MZ-C503：没有\n// 核对说明 MZ-C501：另行公布");
    assertThat(report())
        .extracting(d -> d.code() + " " + d.location().line())
        .containsExactlyInAnyOrder("MZ-C900 7", "MZ-C901 5");
  }

  @Test
  void a_comment_without_a_reason_is_an_error() throws IOException {
    narrate("// 核对说明 MZ-C501:");
    SiteReader.read(site, problems);
    assertThat(problems.sorted()).extracting(Diagnostic::code).containsExactly("MZ-R080");
  }

  @Test
  void personal_data_cannot_be_waived() throws IOException {
    narrate("// 核对说明 MZ-C703: 值班手机");
    assertThat(report()).extracting(Diagnostic::code).containsExactly("MZ-C902");
  }

  private void waive(String waiver) throws IOException {
    write("data/sample/2021.yaml", REPORT + "waivers:\n  " + waiver + "\n");
  }

  private void narrate(String comment) throws IOException {
    write("content/sample/2021.adoc", NARRATIVE.formatted(comment));
  }

  private List<Finding> judge() {
    SiteSources sources = SiteReader.read(site, problems);
    assertThat(problems.sorted()).isEmpty();
    return new ReportCheck(RuleCatalogue.all(), sources.places()).run(context(sources));
  }

  private List<Diagnostic> report() {
    SiteSources sources = SiteReader.read(site, problems);
    assertThat(problems.sorted()).isEmpty();
    RuleContext context = context(sources);
    List<Finding> findings = new ReportCheck(RuleCatalogue.all(), sources.places()).run(context);
    return Waivers.report(context, findings, sources.places());
  }

  private static RuleContext context(SiteSources sources) {
    Report report = sources.site().reports().get(0);
    return new RuleContext(
        sources.site().config(),
        sources.site().units().get(0),
        Measure.assess(report),
        Optional.empty(),
        sources.site().narrativeOf(report));
  }

  private void write(String name, String text) throws IOException {
    Path file = site.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
