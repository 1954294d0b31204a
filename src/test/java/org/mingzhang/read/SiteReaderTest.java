package org.mingzhang.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.model.Absent;
import org.mingzhang.model.AmountColumn;
import org.mingzhang.model.Approximation;
import org.mingzhang.model.BudgetRow;
import org.mingzhang.model.ClaimKind;
import org.mingzhang.model.Comparison;
import org.mingzhang.model.Direction;
import org.mingzhang.model.FundingSource;
import org.mingzhang.model.HeadcountRole;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.MoneyUnit;
import org.mingzhang.model.Quantity;
import org.mingzhang.model.Report;
import org.mingzhang.model.ReportKind;
import org.mingzhang.model.RowRole;
import org.mingzhang.model.Site;
import org.mingzhang.model.SourceRef;
import org.mingzhang.model.UnitLevel;
import org.mingzhang.read.file.FileProblems;
import org.mingzhang.read.tree.JsonNodes;
import org.mingzhang.read.tree.YamlTree;

class SiteReaderTest {

  private static final String REPORT = "data/gusu-red-cross/2021.yaml";

  @TempDir Path folder;
  private final Diagnostics diagnostics = new Diagnostics();

  @BeforeEach
  void aSite() throws IOException {
    write(
        "site.yaml",
        """
        name: 绩效信息公开
        baseUrl: https://www.example.gov.cn/jx/
        asOf: 2026-01-01
        identity: {organizer: 姑苏区财政局, idCode: "3205080001"}
        """);
    write(
        "data/gusu-red-cross/unit.yaml",
        """
        name: 姑苏区红十字会
        region: {name: 江苏省苏州市姑苏区, code: "320508"}
        level: county
        duties: [开展救护培训]
        """);
    write(
        REPORT,
        """
        kind: self-evaluation
        year: 2021
        title: 预算绩效自评价报告
        dates: {published: 2022-03-05}
        documents:
          - {id: report, title: 预算绩效自评价报告, year: 2021}
        budget:
          unit: 万元
          source: {document: report, section: 自评价表}
          columns:
            - {id: carryover, name: 上年结余}
          rows:
            - id: total
              name: 预算资金总额
              role: total
              fundingSource: general-public-budget
              initial: 300.09
              adjustments: {carryover: {printed: 减少22.81, reading: -22.81, reason: 原文用文字写出增减}}
              executed: "279.00"
              executionRate: 100%
              parts:
                - {id: project, name: 项目支出, role: project, none: true}
        staff:
          rows:
            - {id: staff, name: 在职人员, role: staff, count: 6名}
        assets:
          unit: 元
          asOf: 2021-12-31
          rows:
            - {id: fixed, name: 固定资产, closing: "748,464.41"}
        goals:
          rows:
            - {id: goal, text: 普及救护知识}
        indicators:
          source: {document: report, section: 自评价表}
          rows:
            - {id: training, class: 产出, name: 普及培训, target: 80%以上, direction: exact}
        results:
          rows:
            - {id: visitors, name: 参加活动, actual: 80人以上, source: {document: report, row: 活动}}
        evaluation: {grade: 优, score: 98.5}
        claims:
          - {id: all-met, kind: all-met, printed: 全部完成, about: [indicators]}
        remarks:
          - {id: whole-township, printed: 全乡}
        """);
    write("content/about.adoc", "= 关于\n");
    write("content/gusu-red-cross/2021.adoc", "= 年度\n\nfigure:budget.total.executed[]\n");
  }

  @Test
  void readsASiteWhole() {
    Site site = read().site();
    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(site.config().name()).isEqualTo("绩效信息公开");
    assertThat(site.config().asOf()).isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(site.config().identity().idCode()).isEqualTo("3205080001");
    assertThat(site.unit("gusu-red-cross").orElseThrow().level()).isEqualTo(UnitLevel.COUNTY);
    assertThat(site.reports()).hasSize(1);
    assertThat(site.narratives())
        .extracting(n -> n.file())
        .containsExactly("content/about.adoc", "content/gusu-red-cross/2021.adoc");
    assertThat(site.narrativeOf(report(site)).orElseThrow().references()).hasSize(1);
  }

  @Test
  void bindsRowsWithUnitPlaceAndReading() {
    Report report = report(read().site());
    BudgetRow total = report.budget().row(RowRole.TOTAL).orElseThrow();
    assertThat(report.kind()).isEqualTo(ReportKind.SELF_EVALUATION);
    assertThat(report.dates().published()).isEqualTo(LocalDate.of(2022, 3, 5));
    assertThat(total.fundingSource()).isEqualTo(FundingSource.GENERAL_PUBLIC_BUDGET);
    assertThat(total.figure(AmountColumn.INITIAL).quantity())
        .contains(Quantity.of(new BigDecimal("300.09"), MoneyUnit.WAN.printed()));
    assertThat(total.executed().number()).contains(new BigDecimal("279.00"));
    assertThat(total.executionRate().quantity()).contains(Quantity.of(new BigDecimal("100"), "%"));
    assertThat(total.adjustment("carryover").orElseThrow().printed()).isEqualTo("减少22.81");
    assertThat(total.adjustment("carryover").orElseThrow().number())
        .contains(new BigDecimal("-22.81"));
    assertThat(total.source()).isEqualTo(new SourceRef("report", "自评价表", "预算资金总额"));
    assertThat(total.adjusted().value()).isEqualTo(Absent.NOT_REPORTED);
    assertThat(total.parts().get(0).none()).isTrue();
  }

  @Test
  void bindsTheOtherSections() {
    Report report = report(read().site());
    Indicator training = report.indicators().row("training").orElseThrow();
    Quantity target = training.target().quantity().orElseThrow();
    Quantity actual = report.results().rows().get(0).actual().quantity().orElseThrow();
    assertThat(training.indicatorClass()).isEqualTo("产出");
    assertThat(training.direction()).isEqualTo(Direction.EXACT);
    assertThat(target.comparison()).isEqualTo(Comparison.AT_LEAST);
    assertThat(actual.approximation()).isEqualTo(Approximation.OVER);
    assertThat(report.staff().rows().get(0).role()).isEqualTo(HeadcountRole.STAFF);
    assertThat(report.assets().rows().get(0).closing().number())
        .contains(new BigDecimal("748464.41"));
    assertThat(report.evaluation().score().number()).contains(new BigDecimal("98.5"));
    assertThat(report.claims().get(0).kind()).isEqualTo(ClaimKind.ALL_MET);
    assertThat(report.documents().get(0).year()).isEqualTo("2021");
  }

  @Test
  void jsonIsReadLikeYaml() throws IOException {
    Report fromYaml = report(read().site());
    Files.delete(folder.resolve(REPORT));
    String json =
        JsonNodes.texts(YamlTree.read(yaml, new FileProblems("", diagnostics)).orElseThrow())
            .toString()
            .replace("\"2021\",\"title\"", "2021,\"title\"")
            .replace("\"none\":\"true\"", "\"none\":true")
            .replace("\"initial\":\"300.09\"", "\"initial\":300.09");
    write("data/gusu-red-cross/2021.json", json);
    Report fromJson = report(read().site());
    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(fromJson).isEqualTo(fromYaml);
  }

  @Test
  void knowsThePlaceOfEveryAddress() {
    SiteSources sources = read();
    assertThat(place(sources, "budget.total.executed")).isEqualTo(REPORT + ":19:17");
    assertThat(place(sources, "budget.total.carryover")).isEqualTo(REPORT + ":18:32");
    assertThat(place(sources, "budget.total.executionRate")).isEqualTo(REPORT + ":20:22");
    assertThat(place(sources, "budget.project")).isEqualTo(REPORT + ":22:11");
    assertThat(place(sources, "budget.total")).isEqualTo(REPORT + ":13:7");
    assertThat(place(sources, "budget.total.share")).isEqualTo(REPORT + ":13:7");
    assertThat(place(sources, "indicators.training.target")).startsWith(REPORT + ":37:");
    assertThat(place(sources, "claims.all-met.value")).isEqualTo(REPORT + ":43:5");
    assertThat(place(sources, "evaluation.result.score")).isEqualTo(REPORT + ":41:31");
    assertThat(place(sources, "dates.published")).isEqualTo(REPORT + ":4:20");
    assertThat(place(sources, "nowhere.at.all")).isEqualTo(REPORT);
    assertThat(sources.places().locate(REPORT, "title")).hasToString(REPORT + ":3:1");
    assertThat(sources.places().locate("site.yaml", "identity.idCode"))
        .hasToString("site.yaml:4:39");
  }

  @Test
  void leavesOutABrokenFileWithItsNarrativeAndReadsOn() throws IOException {
    write("data/gusu-red-cross/2022.yaml", yaml.replace("year: 2021\n", "year: 2022\n"));
    write(REPORT, yaml.replace("300.09", "3OO.09"));
    Site site = read().site();
    assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly("MZ-R030");
    assertThat(site.reports()).extracting(r -> r.year().value()).containsExactly(2022);
    assertThat(site.narratives()).extracting(n -> n.file()).containsExactly("content/about.adoc");
  }

  @Test
  void hiddenFilesAndAttachmentsAreNoFault() throws IOException {
    write("data/.gitkeep", "");
    write("data/gusu-red-cross/.DS_Store", "x");
    write("content/gusu-red-cross/2021/files/report.txt", "x");
    write(REPORT, yaml.replace("{id: report, title", "{id: report, file: report.txt, title"));
    read();
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void aLinkOutOfTheFolderIsRefused(@TempDir Path outside) throws IOException {
    Path secret = Files.writeString(outside.resolve("secret"), "= 密\n");
    Files.createSymbolicLink(folder.resolve("content/secret.adoc"), secret);
    Files.createSymbolicLink(folder.resolve("data/elsewhere"), outside);
    Site site = read().site();
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::code)
        .containsExactly("MZ-R009", "MZ-R009");
    assertThat(site.narratives()).noneMatch(n -> n.text().contains("密"));
  }

  private String yaml = "";

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    if (name.equals(REPORT) && yaml.isEmpty()) {
      yaml = text;
    }
  }

  private SiteSources read() {
    return SiteReader.read(folder, diagnostics);
  }

  private static String place(SiteSources sources, String address) {
    return sources.places().locate(report(sources.site()).path(), address).toString();
  }

  private static Report report(Site site) {
    return site.reports().get(0);
  }

  @Test
  void aFolderThatIsNotThereOrIsAFileIsToldOnce(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("site.yaml"), "name: 甲\n");

    assertThat(told(folder.resolve("nope"))).containsExactly("MZ-R089");
    assertThat(told(file)).containsExactly("MZ-R090");
  }

  private static List<String> told(Path site) {
    Diagnostics diagnostics = new Diagnostics();
    SiteReader.read(site, diagnostics);
    return diagnostics.sorted().stream().map(Diagnostic::code).toList();
  }
}
