package org.mingzhang.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.model.DisclosureItem;
import org.mingzhang.model.Due;
import org.mingzhang.model.Region;
import org.mingzhang.model.RuleSet;
import org.mingzhang.model.Site;

class RuleSetsTest {

  private static final String REGIONAL =
      """
      id: suzhou-2022
      version: 1
      title: 口径
      ground: 测试
      regions: ["3205"]
      executionWeight: 10
      classes:
        - {name: 产出, weight: 90}
      bands:
        - {grade: partly-met, from: 60, to: 80}
      grades:
        - {name: 优, from: 90}
        - {name: 差, from: 0}
      """;

  @TempDir Path folder;

  private final Diagnostics problems = new Diagnostics();

  @BeforeEach
  void layOutASite() throws IOException {
    write("site.yaml", "name: 样本站点\n");
    unit("");
  }

  @Test
  void ships_the_national_rule_set_and_the_one_with_costs() {
    Site site = read();
    assertThat(codes()).isEmpty();
    assertThat(site.ruleSets().all())
        .extracting(RuleSet::id)
        .containsExactly("cost-2021", "national-2020");
    RuleSet national = site.ruleSets().find("national-2020").orElseThrow();
    assertThat(national.executionWeight()).isEqualByComparingTo("10");
    assertThat(national.weightOf("产出指标").orElseThrow().weight()).isEqualByComparingTo("50");
    assertThat(national.grade("优秀").orElseThrow().from()).isEqualByComparingTo("90");
    assertThat(national.disclosure().days()).isEqualTo(20);
  }

  @Test
  void the_longest_leading_part_of_a_region_wins_over_the_nation() throws IOException {
    write("rulesets/suzhou-2022.yaml", REGIONAL);
    write(
        "rulesets/gusu-2022.yaml",
        REGIONAL.replace("suzhou-2022", "gusu-2022").replace("\"3205\"", "\"320508\", \"31\""));
    Site site = read();
    assertThat(codes()).isEmpty();
    assertThat(idFor(site, "320508")).isEqualTo("gusu-2022");
    assertThat(idFor(site, "320509")).isEqualTo("suzhou-2022");
    assertThat(idFor(site, "310112")).isEqualTo("gusu-2022");
    assertThat(idFor(site, "110108")).isEqualTo("national-2020");
  }

  @Test
  void a_report_names_its_own_rule_set() throws IOException {
    write("data/sample/2022.yaml", "kind: targets\nyear: 2022\ntitle: 表\nruleSet: cost-2021\n");
    Site site = read();
    assertThat(site.ruleSetOf(site.reports().get(0)).map(RuleSet::id)).contains("cost-2021");
  }

  @Test
  void a_rule_set_that_is_not_there_is_an_error_where_it_is_named() throws IOException {
    write("data/sample/2022.yaml", "kind: targets\nyear: 2022\ntitle: 表\nruleSet: no-such\n");
    read();
    Diagnostic only = problems.sorted().get(0);
    assertThat(only.code()).isEqualTo("MZ-R075");
    assertThat(only.location().toString()).startsWith("data/sample/2022.yaml:4:");
  }

  @ParameterizedTest
  @CsvSource({
    "'id: suzhou-2022', 'id: wuxi-2022', MZ-R071, 1",
    "'weight: 90', 'weight: 80', MZ-R072, 8",
    "'from: 90', 'from: 0', MZ-R073, 13",
    "'from: 0}', 'from: 10}', MZ-R073, 13",
    "'from: 60', 'from: 85', MZ-R078, 10",
    "'version: 1', 'verson: 1', MZ-R020, 2",
    "'regions: [\"3205\"]', 'national: true', MZ-R074, 1",
  })
  void a_slip_is_named_with_its_line(String right, String wrong, String code, int line)
      throws IOException {
    write("rulesets/suzhou-2022.yaml", REGIONAL.replace(right, wrong));
    read();
    assertThat(codes()).contains(code);
    assertThat(problems.sorted())
        .filteredOn(d -> d.code().equals(code))
        .allMatch(d -> d.location().file().startsWith("rulesets/"))
        .allMatch(d -> d.location().line() >= line);
  }

  @Test
  void anything_else_in_the_folder_is_an_error() throws IOException {
    write("rulesets/Notes.txt", "x");
    read();
    assertThat(codes()).containsExactly("MZ-R070");
  }

  @Test
  void a_unit_declares_what_is_due() throws IOException {
    unit(
        """
        due:
          - {year: 2021, items: [budget, three-public], approved: 2021-02-01}
          - {year: 2021, items: [self-evaluation], exempt: [{item: targets, ground: 涉密}]}
        """);
    List<Due> due = read().units().get(0).due();
    assertThat(codes()).isEmpty();
    assertThat(due).hasSize(2);
    assertThat(due.get(0).items())
        .containsExactly(DisclosureItem.BUDGET, DisclosureItem.THREE_PUBLIC);
    assertThat(due.get(0).approved()).isEqualTo("2021-02-01");
    assertThat(due.get(1).groundToExempt(DisclosureItem.TARGETS)).contains("涉密");
  }

  @Test
  void an_item_is_declared_due_once_and_for_a_year() throws IOException {
    unit(
        """
        due:
          - {year: 2021, items: [budget]}
          - {year: 2021, items: [budget]}
          - {year: 21, items: [budget]}
        """);
    read();
    assertThat(codes()).containsExactlyInAnyOrder("MZ-R076", "MZ-R077");
  }

  private Site read() {
    return SiteReader.read(folder, problems).site();
  }

  private List<String> codes() {
    return problems.sorted().stream().map(Diagnostic::code).toList();
  }

  private static String idFor(Site site, String code) {
    return site.ruleSets().of(new Region("地区", code)).map(RuleSet::id).orElse("");
  }

  private void unit(String due) throws IOException {
    write("data/sample/unit.yaml", "name: 样本\nregion: {name: 样本省, code: \"990000\"}\n" + due);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
