package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.Program;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the standard requires of a log, a run, a rule and a result. */
class SarifFindingsTest {

  @TempDir Path site;

  JsonNode log;

  @BeforeEach
  void checkASiteWithAnErrorAndAWarning() throws IOException {
    write("site.yaml", "name: 样本站点\n");
    write(
        "data/sample/unit.yaml",
        "name: 样本区红十字会\nregion: {name: 样本省样本市样本区, code: \"320508\"}\ncolour: red\n");
    write("data/other/unit.yaml", "name: 另一红十字会\nregion: {name: 样本省样本市样本区, code: \"320508\"}\n");
    Path fixture = Path.of("src/test/resources/rules/MZ-C602-fires.yaml");
    write("data/other/2022.yaml", Files.readString(fixture));
    Program.Run run = Program.run("check", "--site", site.toString(), "--format", "sarif");
    assertThat(run.exitCode()).isEqualTo(1);
    log = JsonMapper.shared().readTree(run.out());
  }

  @Test
  void is_a_log_of_version_2_1_0_with_one_run() {
    assertThat(log.path("version").asString()).isEqualTo("2.1.0");
    assertThat(log.path("$schema").asString()).endsWith("sarif-schema-2.1.0.json");
    assertThat(log.path("runs")).hasSize(1);
    assertThat(run().path("tool").path("driver").path("name").asString()).isEqualTo("Mingzhang");
    assertThat(run().path("columnKind").asString()).isEqualTo("unicodeCodePoints");
    assertThat(run().path("language").asString()).isEqualTo("zh-CN");
  }

  @Test
  void describes_every_rule_with_help() {
    assertThat(rules()).isNotEmpty();
    for (JsonNode rule : rules()) {
      assertThat(rule.path("id").asString()).matches("MZ-[A-Z]\\d{3}");
      for (String text : new String[] {"shortDescription", "fullDescription", "help"}) {
        assertThat(rule.path(text).path("text").asString()).isNotBlank().doesNotContain("{");
      }
      assertThat(rule.path("defaultConfiguration").path("level").asString())
          .isIn("error", "warning", "note");
    }
  }

  @Test
  void every_result_names_its_rule_its_level_and_a_relative_place() {
    for (JsonNode result : run().path("results")) {
      JsonNode rule = rules().path(result.path("ruleIndex").asInt());
      assertThat(rule.path("id")).isEqualTo(result.path("ruleId"));
      assertThat(result.path("message").path("text").asString()).isNotBlank();
      JsonNode place = result.path("locations").path(0).path("physicalLocation");
      assertThat(place.path("artifactLocation").path("uri").asString())
          .startsWith("data/")
          .doesNotContain(site.toString());
      assertThat(place.path("artifactLocation").path("uriBaseId").asString())
          .isEqualTo("%SRCROOT%");
      assertThat(place.path("region").path("startLine").asInt()).isPositive();
      assertThat(place.path("region").path("startColumn").asInt()).isPositive();
    }
  }

  @Test
  void maps_errors_and_warnings_to_levels() {
    assertThat(level("MZ-R021")).isEqualTo("error");
    assertThat(level("MZ-C602")).isEqualTo("warning");
  }

  private String level(String code) {
    for (JsonNode result : run().path("results")) {
      if (result.path("ruleId").asString().equals(code)) {
        return result.path("level").asString();
      }
    }
    return "";
  }

  private JsonNode run() {
    return log.path("runs").path(0);
  }

  private JsonNode rules() {
    return run().path("tool").path("driver").path("rules");
  }

  private void write(String path, String text) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
