package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.Folders;
import org.mingzhang.Program;

/** From an empty folder to a report of one's own. */
class NewCommandsTest {

  @TempDir Path folder;

  private Path site;

  @BeforeEach
  void makeASite() {
    site = folder.resolve("site");
    Program.Run made = Program.run("new", "site", site.toString());
    assertThat(made.exitCode()).as(made.err()).isZero();
  }

  @Test
  void a_new_site_builds_at_once_without_a_warning() {
    Program.Run run = Program.build(site, folder.resolve("out"));
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).contains("0 个警告").doesNotContain("MZ-");
    assertThat(folder.resolve("out/sample-unit/2024/index.html")).content().contains("示例");
  }

  @Test
  void a_new_site_is_not_released_before_its_identity_is_filled_in() {
    Program.Run run =
        Program.run("build", "--release", "--site", site.toString(), "--out", folder + "/out");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("site.yaml:").contains("MZ-C792");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void a_new_site_has_what_editors_need() {
    assertThat(Folders.read(site).keySet())
        .contains(
            ".vscode/settings.json",
            ".vscode/extensions.json",
            ".vscode/mingzhang.code-snippets",
            ".idea/jsonSchemas.xml",
            ".gitignore",
            ".gitattributes",
            "README.md",
            "publish.sh",
            "schemas/report.schema.json");
  }

  @Test
  void a_folder_with_files_is_left_alone() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("mine.txt"), "mine");
    SortedMap<String, byte[]> before = Folders.read(other);
    Program.Run run = Program.run("new", "site", other.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("已经有文件");
    assertThat(Folders.read(other)).usingRecursiveComparison().isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"targets", "self-evaluation"})
  void a_new_unit_and_its_first_report_pass_the_check(String kind) {
    assertThat(newUnit("my-unit").exitCode()).isZero();
    assertThat(newReport("my-unit", "2024", kind).exitCode()).isZero();
    Program.Run check = Program.check(site);
    assertThat(check.exitCode()).as(check.out()).isZero();
    assertThat(check.out()).doesNotContain("警告");
    assertThat(Program.build(site, folder.resolve("out")).exitCode()).isZero();
  }

  @Test
  void a_further_year_has_names_ids_targets_and_weights_and_nothing_that_came_of_them()
      throws IOException {
    Folders.copy(
        Path.of("src/test/resources/sites/weighted-form/input/data"), site.resolve("data"));
    assertThat(newReport("lake-library", "2023", "self-evaluation").exitCode()).isZero();
    Program.Run before = figures("2022");
    Program.Run after = figures("2023");
    List<String> carried = lines(before, ".target ", ".weight ");
    assertThat(carried).isNotEmpty();
    assertThat(lines(after, ".target ", ".weight ")).containsAll(carried);
    assertThat(lines(after, ".actual ", ".score ", ".executed ", ".initial ")).isEmpty();
    assertThat(Program.check(site).exitCode()).isZero();
  }

  @Test
  void every_example_report_can_be_carried_over() {
    Folders.copy(Program.exampleSite().resolve("data"), site.resolve("copied"));
    Folders.copySite(Program.exampleSite(), folder.resolve("example"));
    site = folder.resolve("example");
    for (String unit : List.of("gusu-red-cross", "haidian-red-cross", "lusong-red-cross")) {
      for (String year : List.of("2022", "2023")) {
        String kind = year.equals("2022") ? "targets" : "self-evaluation";
        Program.Run made = newReport(unit, year, kind);
        assertThat(made.exitCode()).as(made.err()).isZero();
      }
    }
    Program.Run check = Program.check(site);
    assertThat(check.exitCode()).as(check.out()).isZero();
  }

  @Test
  void nothing_is_written_over() throws IOException {
    SortedMap<String, byte[]> before = Folders.read(site);
    assertThat(newUnit("sample-unit").exitCode()).isEqualTo(1);
    Program.Run run = newReport("sample-unit", "2024", "targets");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("已经存在");
    assertThat(Folders.read(site)).usingRecursiveComparison().isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"My-Unit", "data", "a_b", "a-", "a/b", "..", "单位"})
  void a_name_that_is_no_address_is_refused(String slug) {
    Program.Run run = newUnit(slug);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("单位标识");
  }

  @Test
  void a_unit_that_is_not_there_gets_no_report() {
    Program.Run run = newReport("sample-unt", "2025", "targets");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("sample-unit");
  }

  @Test
  void a_script_is_told_what_is_missing_and_a_person_is_asked() {
    Answers script = new Answers(new CliWords(Locale.ROOT), question -> null);
    assertThat(script.of("", "new.ask.name", name -> !name.isBlank())).isEmpty();
    Deque<String> lines = new ArrayDeque<>(Arrays.asList("", " 某某局 "));
    Answers person = new Answers(new CliWords(Locale.ROOT), question -> lines.poll());
    assertThat(person.of(null, "new.ask.name", name -> !name.isBlank())).contains("某某局");
    assertThat(person.of("某某委", "new.ask.name", name -> true)).contains("某某委");
  }

  private Program.Run newUnit(String slug) {
    return Program.run(
        "new",
        "unit",
        slug,
        "--site",
        site.toString(),
        "--name",
        "某某局",
        "--region",
        "某某区",
        "--code",
        "330106");
  }

  private Program.Run newReport(String unit, String year, String kind) {
    return Program.run("new", "report", unit, year, "--kind", kind, "--site", site.toString());
  }

  private Program.Run figures(String year) {
    return Program.run("figures", "lake-library", year, "--site", site.toString());
  }

  private static List<String> lines(Program.Run run, String... columns) {
    return run.out()
        .lines()
        .filter(line -> Arrays.stream(columns).anyMatch(line::contains))
        .map(line -> line.replaceAll(" +", " "))
        .toList();
  }
}
