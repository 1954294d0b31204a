package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.Program;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command line as a script sees it: streams, exit codes, languages. */
class MainTest {

  private static final Path FAULTY =
      Path.of("src/test/resources/faults/several-faults-at-once/input");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "biuld",
        "build --sit .",
        "check --format xml",
        "figures some-unit 2021 --format sarif",
        "build --out"
      })
  void a_wrong_command_line_ends_with_2_and_says_what_is_wrong(String line) {
    Program.Run run = Program.run(line.split(" "));
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("错误: ").contains("--help").doesNotContain("\tat ");
  }

  @Test
  void no_command_asks_for_one() {
    assertThat(Program.run().exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void a_misspelt_command_is_guessed() {
    assertThat(Program.run("biuld").err()).contains("build");
  }

  @Test
  void help_is_a_result_and_in_chinese_first() {
    Program.Run help = Program.run("--help");
    assertThat(help.exitCode()).isZero();
    assertThat(help.out()).contains("明账", "build", "check");
    assertThat(Program.run("build", "--help").out()).contains("发布到的文件夹");
    assertThat(Program.run("build", "--lang", "en", "--help").out()).contains("folder");
  }

  @Test
  void help_names_the_formats_that_a_command_offers() {
    assertThat(Program.run("check", "--help").out()).contains("--format", "sarif");
    assertThat(Program.run("figures", "--help").out())
        .contains("--format", "json")
        .doesNotContain("sarif");
  }

  @Test
  void help_describes_every_command_and_speaks_one_language() {
    assertThat(Program.run("--help").out())
        .contains("用法：", "命令")
        .containsPattern("build +读取数据")
        .containsPattern("figures +列出")
        .containsPattern("explain +说明");
    assertThat(Program.run("build", "--help").out())
        .startsWith("读取数据")
        .contains("用法：", "--site=文件夹")
        .doesNotContain("Usage", "DIR");
    assertThat(Program.run("build", "--lang", "en", "--help").out())
        .contains("Usage: ", "--site=DIR")
        .doesNotContain("用法");
  }

  @Test
  void a_language_may_stand_before_the_command() {
    assertThat(Program.run("--lang", "en", "explain", "MZ-R001").out()).contains("Remedy");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check --lang fr", "--lang fr check"})
  void a_language_there_is_not_is_refused(String line) {
    Program.Run run = Program.run(line.split(" "));
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("fr");
  }

  @Test
  void the_closing_line_counts_what_could_not_be_read() {
    Path fault = Path.of("src/test/resources/faults/rate-without-percent/input");
    assertThat(Program.check(fault).err()).contains("1 个单位，0 份报告（另有 1 份无法读取）");
    assertThat(Program.run("check", "--site", fault.toString(), "--lang", "en").err())
        .contains("1 unit, 0 reports (and 1 not readable)");
  }

  @Test
  void a_folder_that_is_no_site_is_a_plain_error() {
    Program.Run run = Program.build(folder.resolve("nowhere"), folder.resolve("out"));
    assertThat(run.exitCode()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(run.err()).contains("nowhere”不存在").doesNotContain("\tat ");
    assertThat(Files.exists(folder.resolve("out"))).isFalse();
  }

  @Test
  void messages_are_english_when_asked_for() {
    Program.Run run = Program.run("check", "--site", FAULTY.toString(), "--lang", "en");
    assertThat(run.out()).contains(": error MZ-R030").doesNotContain("错误");
    assertThat(run.err()).contains("errors");
  }

  @Test
  void json_has_every_problem_with_its_place_and_a_summary() {
    Program.Run run = Program.run("check", "--site", FAULTY.toString(), "--format", "json");
    JsonNode result = new JsonMapper().readTree(run.out());
    assertThat(run.exitCode()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(result.path("summary").path("errors").asInt()).isEqualTo(7);
    JsonNode first = result.path("findings").path(0);
    assertThat(first.propertyNames())
        .containsExactly(
            "code",
            "severity",
            "unit",
            "year",
            "file",
            "line",
            "column",
            "message",
            "remedy",
            "figures",
            "difference");
    assertThat(first.path("file").asString()).isEqualTo("content/gusu-red-cross/2020.adoc");
  }

  /** Only the command that is named first is described to the parser. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "build",
        "assemble",
        "check",
        "serve",
        "new",
        "figures",
        "explain",
        "verify",
        "diff",
        "import"
      })
  void every_command_is_in_the_help_and_has_its_own(String command) {
    assertThat(Program.run("--help").out()).contains("\n  " + command + " ");
    assertThat(Program.run(command, "--help").out()).contains("mingzhang " + command + " [-hV]");
  }

  @Test
  void a_command_that_needs_another_says_so_in_its_help() {
    assertThat(Program.run("new", "--help").out())
        .contains("mingzhang new [-hV] [--lang=zh|en] 命令");
  }

  @Test
  void both_languages_have_the_same_sentences() {
    List<String> chinese = keys(Locale.ROOT);
    assertThat(keys(Locale.ENGLISH)).containsExactlyInAnyOrderElementsOf(chinese);
  }

  private static List<String> keys(Locale locale) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "org.mingzhang.cli.messages",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return bundle.keySet().stream().sorted().toList();
  }
}
