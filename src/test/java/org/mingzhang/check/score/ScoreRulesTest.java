package org.mingzhang.check.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.build.SiteCheck;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.Finding;
import org.mingzhang.diagnostic.Outcome;

class ScoreRulesTest {

  private static final Path FIXTURES = Path.of("src/test/resources/rules");
  private static final String UNIT = "name: 样本区红十字会\nregion: {name: 样本省样本市样本区, code: \"320508\"}\n";

  @TempDir Path site;

  @ParameterizedTest
  @CsvSource({
    "MZ-C601, indicators.events.score, 3",
    "MZ-C602, evaluation.result.score, 0.90",
    "MZ-C603, evaluation.result.grade, ''",
  })
  void fires_on_its_fixture_and_keeps_silent_on_the_near_miss(
      String code, String address, String difference) throws IOException {
    List<Finding> fired = open(code, code + "-fires.yaml");
    assertThat(fired).extracting(Finding::address).containsExactly(address);
    assertThat(fired).extracting(Finding::difference).containsExactly(difference);
    assertThat(fired.get(0).figures()).hasSizeGreaterThan(1);
    assertThat(open(code, code + "-near-miss.yaml")).isEmpty();
  }

  /** 9.49 is printed as 9.5, and words leave 18 to 24 of 30 to the evaluator. */
  @Test
  void holds_what_rounding_and_bands_permit() throws IOException {
    assertThat(holds("MZ-C601", "MZ-C601-near-miss.yaml"))
        .extracting(Finding::address)
        .containsExactlyInAnyOrder(
            "budget.total.score",
            "indicators.events.score",
            "indicators.awareness.score",
            "indicators.satisfaction.score");
  }

  /** 88.5 is rounded to 89, and neither is 90. */
  @Test
  void takes_a_total_in_whole_points_for_a_rounded_one() throws IOException {
    assertThat(open("MZ-C602", "MZ-C603-near-miss.yaml")).isEmpty();
    assertThat(holds("MZ-C603", "MZ-C603-near-miss.yaml")).hasSize(1);
  }

  @Test
  void says_nothing_where_no_form_has_weights() {
    assertThat(SiteCheck.run(Path.of(""), new Diagnostics()).findings())
        .extracting(Finding::code)
        .noneMatch(code -> code.startsWith("MZ-C6"));
  }

  @Test
  void finds_nothing_wrong_with_the_forms_worked_by_hand() {
    for (String folder : List.of("sites/weighted-form/input", "scores/regional")) {
      Path form = Path.of("src/test/resources").resolve(folder);
      List<Finding> found = SiteCheck.run(form, new Diagnostics()).findings();
      Stream<Finding> ours = found.stream().filter(f -> f.code().startsWith("MZ-C6"));
      assertThat(ours).hasSizeGreaterThan(5).allMatch(f -> f.outcome() == Outcome.HOLDS);
    }
  }

  private List<Finding> open(String code, String fixture) throws IOException {
    return judge(code, fixture).filter(Finding::isOpen).toList();
  }

  private List<Finding> holds(String code, String fixture) throws IOException {
    return judge(code, fixture).filter(f -> f.outcome() == Outcome.HOLDS).toList();
  }

  private Stream<Finding> judge(String code, String fixture) throws IOException {
    Path folder = site.resolve(code + fixture);
    write(folder.resolve("site.yaml"), "name: 样本站点\n");
    write(folder.resolve("data/sample/unit.yaml"), UNIT);
    write(folder.resolve("data/sample/2022.yaml"), Files.readString(FIXTURES.resolve(fixture)));
    Diagnostics problems = new Diagnostics();
    List<Finding> findings = SiteCheck.run(folder, problems).findings();
    assertThat(problems.hasErrors()).isFalse();
    return findings.stream().filter(f -> f.code().equals(code));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
