package org.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.check.catalogue.RuleCatalogue;
import org.mingzhang.diagnostic.CheckedFigure;
import org.mingzhang.diagnostic.Finding;
import org.mingzhang.diagnostic.Outcome;

/** Every rule fires on one fixture, keeps silent on a near miss, and has all its words. */
class RuleFixturesTest {

  private static final List<String> SENTENCES =
      List.of("title", "ground", "example", "holds", "problem", "remedy");

  @TempDir Path site;

  static Stream<String> codes() {
    return RuleCatalogue.all().stream().map(Rule::code);
  }

  @ParameterizedTest
  @MethodSource("codes")
  void fires_on_its_fixture_and_shows_both_numbers(String code) {
    List<Finding> open = open(code, code + "-fires");
    assertThat(open).as(code).isNotEmpty();
    open.forEach(RuleFixturesTest::assertBothNumbers);
  }

  @ParameterizedTest
  @MethodSource("codes")
  void keeps_silent_on_the_near_miss(String code) {
    assertThat(open(code, code + "-near-miss")).as(code).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void has_all_its_sentences_in_both_languages(String code) throws IOException {
    for (String bundle : List.of("check.properties", "check_en.properties")) {
      Properties words = words(bundle);
      assertThat(SENTENCES)
          .allSatisfy(
              part -> assertThat(words.getProperty(code + "." + part, "")).as(bundle).isNotBlank());
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void fills_every_place_of_its_sentences(String code) throws IOException {
    for (String bundle : List.of("check.properties", "check_en.properties")) {
      Properties words = words(bundle);
      for (String fixture : List.of(code + "-fires", code + "-near-miss")) {
        assertThat(judge(code, fixture))
            .allSatisfy(f -> assertThat(sentence(f, words)).as(bundle).doesNotContain("{"));
      }
    }
  }

  @Test
  void every_fixture_belongs_to_a_rule() throws IOException {
    List<String> codes = codes().toList();
    try (Stream<Path> files = Files.list(RuleFixtures.FOLDER)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .allSatisfy(name -> assertThat(codes).as(name).contains(name.substring(0, 7)));
    }
  }

  @Test
  void no_two_rules_share_a_code() {
    assertThat(codes()).doesNotHaveDuplicates().allMatch(code -> code.matches("MZ-C\\d{3}"));
  }

  private List<Finding> open(String code, String fixture) {
    return judge(code, fixture).stream().filter(Finding::isOpen).toList();
  }

  private List<Finding> judge(String code, String fixture) {
    List<Rule> one = RuleCatalogue.all().stream().filter(r -> r.code().equals(code)).toList();
    return RuleFixtures.judge(fixture, one, site.resolve(fixture));
  }

  /** A difference lies between two figures, and both are named with what is printed. */
  private static void assertBothNumbers(Finding finding) {
    assertThat(finding.figures()).extracting(CheckedFigure::printed).doesNotContain("");
    assertThat(finding.figures()).extracting(CheckedFigure::name).doesNotContain("");
    if (!finding.difference().isEmpty()) {
      assertThat(finding.figures()).hasSizeGreaterThan(1);
    }
  }

  private static String sentence(Finding finding, Properties words) {
    String part = finding.outcome() == Outcome.HOLDS ? "holds" : "problem";
    String pattern = words.getProperty(finding.code() + "." + part, "");
    return new MessageFormat(pattern, Locale.ROOT).format(finding.arguments().toArray());
  }

  private static Properties words(String bundle) throws IOException {
    Properties words = new Properties();
    try (InputStream bytes = Rule.class.getResourceAsStream("/org/mingzhang/diagnostic/" + bundle);
        Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
      words.load(text);
    }
    return words;
  }
}
