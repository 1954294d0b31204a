package org.mingzhang.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.Program;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The workflow files as far as they can be known without a forge; they were not run on one. */
class WorkflowFilesTest {

  private static final Path SITE = Path.of("src/main/resources/scaffold/site");
  static final Path SCRIPT = SITE.resolve("publish.sh");
  private static final Path GITHUB = SITE.resolve("dot-github/workflows/site.yml");
  private static final Path GITLAB = SITE.resolve("dot-gitlab-ci.yml");

  /** Beside the script a pipeline may only put what it made where its forge looks for it. */
  private static final List<String> COMMANDS =
      List.of(
          "sh publish.sh review 'HEAD^1'",
          "sh publish.sh review \"$CI_MERGE_REQUEST_DIFF_BASE_SHA\"",
          "sh publish.sh publish",
          "mv target/release/site public");

  @ParameterizedTest
  @CsvSource({
    "dot-github/workflows/site.yml, .github/workflows/site.yml",
    "dot-gitlab-ci.yml, .gitlab-ci.yml",
    "publish.sh, publish.sh",
  })
  void the_repository_has_what_a_new_site_gets(String draft, String own) throws IOException {
    assertThat(Path.of(own)).hasSameTextualContentAs(SITE.resolve(draft));
    assertThat(SiteDraft.files().files().get(own)).isEqualTo(Files.readAllBytes(Path.of(own)));
  }

  @Test
  void they_call_the_script_and_nothing_else_of_their_own() throws IOException {
    Stream<Object> steps =
        maps(load(GITHUB), "jobs").flatMap(job -> list(job.get("steps")).stream());
    List<String> github =
        steps.map(WorkflowFilesTest::map).flatMap(step -> text(step.get("run"))).toList();
    List<String> gitlab =
        List.of("review", "publish", "pages").stream()
            .flatMap(job -> list(map(load(GITLAB).get(job)).get("script")).stream())
            .flatMap(WorkflowFilesTest::text)
            .toList();
    assertThat(github).hasSize(2).isSubsetOf(COMMANDS);
    assertThat(gitlab).hasSize(4).isSubsetOf(COMMANDS);
    assertThat(COMMANDS).hasSize(4).allMatch(c -> github.contains(c) || gitlab.contains(c));
  }

  @Test
  void a_job_of_github_has_rights_it_needs_and_no_more() {
    Map<?, ?> workflow = load(GITHUB);
    assertThat(map(workflow.get("permissions"))).isEqualTo(Map.of("contents", "read"));
    Map<?, ?> jobs = map(workflow.get("jobs"));
    assertThat(jobs.keySet().stream().map(Object::toString))
        .containsExactlyInAnyOrder("review", "publish", "pages");
    assertThat(map(map(jobs.get("pages")).get("permissions")))
        .isEqualTo(Map.of("pages", "write", "id-token", "write"));
    assertThat(map(jobs.get("pages")).get("needs")).isEqualTo("publish");
  }

  @Test
  void every_action_is_of_the_forge_itself_and_has_a_version() throws IOException {
    assertThat(found(GITHUB, "uses: (\\S+)"))
        .isNotEmpty()
        .allMatch(a -> a.matches("actions/[a-z-]+@v\\d+"));
  }

  @Test
  void what_they_keep_is_what_the_script_makes() throws IOException {
    String script = Files.readString(SCRIPT);
    assertThat(script).contains("review=target/review\n", "release=target/release\n");
    for (Path file : List.of(GITHUB, GITLAB)) {
      assertThat(found(file, "(target/[\\w./-]+)"))
          .isSubsetOf(
              "target/review/",
              "target/release/site",
              "target/release/site.zip",
              "target/release/SHA256SUMS");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/publishing.md", "docs/publishing.zh-CN.md"})
  void every_variable_is_read_by_the_script_or_a_workflow_and_told_in_the_guide(String guide)
      throws IOException {
    String variable = "(MINGZHANG(?:_[A-Z0-9]+)+)";
    SortedSet<String> used = found(SCRIPT, variable);
    SortedSet<String> workflows = found(GITHUB, "vars\\." + variable);
    workflows.addAll(found(GITLAB, "\\$" + variable));
    used.addAll(workflows);
    assertThat(used)
        .containsExactlyInAnyOrder(
            "MINGZHANG_ZIP",
            "MINGZHANG_SHA256",
            "MINGZHANG_TO",
            "MINGZHANG_RELEASES",
            "MINGZHANG_DEPLOY",
            "MINGZHANG_PUBLISH",
            "MINGZHANG_RUNNER");
    assertThat(found(Path.of(guide), variable)).containsAll(used);
  }

  @Test
  void every_command_and_option_that_the_script_calls_is_there() throws IOException {
    SortedSet<String> calls = found(SCRIPT, "(?m)^ +(run [a-z].*)$");
    assertThat(calls).hasSize(7);
    for (String call : calls) {
      Program.Run help = Program.run(call.split(" ")[1], "--help");
      assertThat(help.exitCode()).as(call).isZero();
      Matcher option = Pattern.compile("--[a-z]+").matcher(call);
      while (option.find()) {
        assertThat(help.out()).as(call).contains(option.group());
      }
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void the_script_is_shell() throws Exception {
    assertThat(SCRIPT)
        .content()
        .startsWith("#!/bin/sh\n")
        .contains("\nset -eu\n")
        .doesNotContain("\r");
    for (String shell : List.of("/bin/sh", "/bin/dash", "/bin/bash", "/bin/busybox")) {
      if (Files.isExecutable(Path.of(shell))) {
        List<String> command = shell.endsWith("busybox") ? List.of(shell, "sh") : List.of(shell);
        List<String> words =
            Stream.concat(command.stream(), Stream.of("-n", SCRIPT.toString())).toList();
        assertThat(new ProcessBuilder(words).inheritIO().start().waitFor()).as(shell).isZero();
      }
    }
  }

  private static Map<?, ?> load(Path file) {
    try {
      return map(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SortedSet<String> found(Path file, String pattern) throws IOException {
    SortedSet<String> found = new TreeSet<>();
    Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(file));
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static Stream<Map<?, ?>> maps(Map<?, ?> map, String key) {
    return map(map.get(key)).values().stream().map(WorkflowFilesTest::map);
  }

  private static Map<?, ?> map(Object value) {
    assertThat(value).isInstanceOf(Map.class);
    return (Map<?, ?>) value;
  }

  private static List<?> list(Object value) {
    assertThat(value).isInstanceOf(List.class);
    return (List<?>) value;
  }

  private static Stream<String> text(Object value) {
    return Stream.ofNullable(value).map(Object::toString);
  }
}
