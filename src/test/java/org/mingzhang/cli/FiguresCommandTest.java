package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.Folders;
import org.mingzhang.Program;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an editor asks for while writing. */
class FiguresCommandTest {

  private static final String SITE = "src/test/resources/sites/three-years/input";
  private static final String FAULTY = "src/test/resources/faults/several-faults-at-once/input";

  @Test
  void every_figure_has_its_address_and_its_value() {
    Program.Run run = Program.run("figures", "--site", SITE, "river-school", "2022");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out().lines())
        .anyMatch(line -> line.matches("budget\\.total\\.executed +[0-9,.]+ (元|万元) +.+"))
        .anyMatch(line -> line.matches("budget\\.total\\.executionRate +[0-9.]+% .+"));
    assertThat(run.err()).contains("figure:");
  }

  @Test
  void every_chart_and_table_that_is_offered_can_be_shown(@TempDir Path folder) throws IOException {
    Path site = folder.resolve("site");
    Folders.copySite(Path.of(SITE), site);
    List<String> macros =
        Program.run("figures", "--site", SITE, "river-school", "2022")
            .out()
            .lines()
            .map(line -> line.replaceFirst(" .*", ""))
            .filter(line -> line.matches("(chart|table)::.+\\[]"))
            .toList();
    assertThat(macros).contains("chart::attainment[]", "table::indicators[]", "table::budget[]");
    Files.writeString(
        site.resolve("content/river-school/2022.adoc"),
        "= 全部图表\n\n== 图表\n\n" + String.join("\n\n", macros) + "\n");
    Program.Run check = Program.check(site);
    assertThat(check.exitCode()).as(check.out()).isZero();
  }

  @Test
  void programs_get_the_number_as_text() {
    Program.Run run =
        Program.run("figures", "--site", SITE, "river-school", "2022", "--format", "json");
    JsonNode result = new JsonMapper().readTree(run.out());

    assertThat(result.path("unit").asString()).isEqualTo("river-school");
    assertThat(result.path("charts").path(0).propertyNames()).containsExactly("name", "title");
    assertThat(result.path("tables").values()).isNotEmpty();
    JsonNode first = result.path("figures").path(0);
    assertThat(first.propertyNames())
        .containsExactly("address", "name", "printed", "number", "measure", "derived");
    assertThat(first.path("number").isString()).isTrue();
  }

  @Test
  void an_unknown_unit_or_year_is_answered_with_the_nearest() {
    Program.Run unit = Program.run("figures", "--site", SITE, "river-scool", "2022");
    assertThat(unit.exitCode()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(unit.err()).contains("相近的有：river-school");

    Program.Run year = Program.run("figures", "--site", SITE, "river-school", "2002");
    assertThat(year.exitCode()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(year.err()).contains("已有的年度：2021, 2022, 2023");
  }

  @Test
  void a_report_with_errors_says_which() {
    Program.Run run = Program.run("figures", "--site", FAULTY, "gusu-red-cross", "2021");
    assertThat(run.exitCode()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(run.err()).contains("MZ-R030", "无法列出");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void a_unit_without_a_year_is_a_wrong_command_line() {
    Program.Run run = Program.run("figures", "river-school");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("年度");
  }
}
