package org.mingzhang.read.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.read.file.FileProblems;
import org.mingzhang.read.file.Place;
import org.mingzhang.read.file.TextReader;
import org.mingzhang.read.tree.DataNode.Scalar;
import org.mingzhang.read.tree.DataNode.Style;

/** Text to nodes: nothing changes its meaning on the way, and nothing brings the program down. */
class TreesTest {

  private final Diagnostics diagnostics = new Diagnostics();
  private final FileProblems problems = new FileProblems("file", diagnostics);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "yes",
        "1.10",
        "0123",
        "1:30",
        "12:30:45",
        "1_000",
        "1e999",
        "0x1F",
        "2021-12-31",
        "300.09",
        "6,306,545.19",
        ".inf",
        "99999999999999999999.10"
      })
  void plainYamlKeepsItsText(String text) {
    assertThat(yaml("value: " + text).orElseThrow().get("value"))
        .contains(new Scalar(new Place(1, 8), text, Style.PLAIN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.10", "300.09", "1e999", "-0.0", "99999999999999999999.10"})
  void jsonNumbersKeepTheirText(String text) {
    assertThat(json("{\"value\": " + text + "}").orElseThrow().get("value"))
        .contains(new Scalar(new Place(1, 11), text, Style.NUMBER));
  }

  @ParameterizedTest
  @CsvSource({
    "'a: &x 1',MZ-R014", "'a: *x',MZ-R014", "'<<: {a: 1}',MZ-R014", "'a: !!str 1',MZ-R015",
    "'a: ! 1',MZ-R015", "'? [a]: 1',MZ-R017", "'[a]: 1',MZ-R017", "'a: @b',MZ-R086",
    "'a: [1',MZ-R010", "'a: {b',MZ-R010", "'a: b: c',MZ-R062", "'a: \"b',MZ-R063",
    "'a: \"b\" c',MZ-R064", "'%YAML 3.0',MZ-R010"
  })
  void refusesYaml(String text, String code) {
    yaml(text);
    assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[1,]",
        "{\"a\": 1,}",
        "{'a': 1}",
        "{\"a\": 01}",
        "{\"a\": NaN}",
        "{} {}",
        "nul",
        "\"a",
        "{\"a\" 1}",
        "[1 2]",
        "{\"a\": 1} // b",
        "{\"a\": +1}",
        "{\"a\": .5}"
      })
  void refusesJson(String text) {
    assertThat(json(text)).isEmpty();
    assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly("MZ-R011");
  }

  @Test
  void keepsTheFirstOfTwoKeysAndNamesBothLines() {
    assertThat(yaml("a: 1\nb: 2\na: 3\n").orElseThrow().textOf("a")).isEqualTo("1");
    assertThat(json("{\"a\": 1,\n \"a\": 3}").orElseThrow().textOf("a")).isEqualTo("1");
    assertThat(diagnostics.sorted())
        .containsExactly(
            Diagnostic.error("MZ-R012", new SourceLocation("file", 2, 2), "a", "1"),
            Diagnostic.error("MZ-R012", new SourceLocation("file", 3, 1), "a", "1"));
  }

  @Test
  void deepNestingIsOneErrorAndNoOverflow() {
    StringBuilder blocks = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      blocks.append(" ".repeat(i)).append("a:\n");
    }
    for (String yaml : List.of(blocks.toString(), "[".repeat(20_000), "- ".repeat(20_000))) {
      assertThat(yaml(yaml)).isEmpty();
    }
    assertThat(json("[".repeat(20_000))).isEmpty();
    assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsOnly("MZ-R013");
  }

  @Test
  void emptyValuesAreNothing() {
    for (String text : List.of("a:", "a: ~", "a: null")) {
      assertThat(yaml(text).orElseThrow().get("a").orElseThrow())
          .isInstanceOfSatisfying(
              Scalar.class, s -> assertThat(s.style()).isEqualTo(Style.NOTHING));
    }
    assertThat(yaml("a: ''").orElseThrow().get("a"))
        .contains(new Scalar(new Place(1, 4), "", Style.TEXT));
  }

  @Test
  void readsTextWithMarkAndForeignLineEnds(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("a.yaml"), "\uFEFFa: 1\r\nb: 2\r\n");
    assertThat(TextReader.read(file, problems)).contains("a: 1\nb: 2\n");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"GBK", "UTF-16LE", "Big5"})
  void namesTheFirstLineThatIsNotUtf8(String charset, @TempDir Path folder) throws Exception {
    Path file = folder.resolve("a.yaml");
    byte[] head = "a: 1\nb: 2\n".getBytes(StandardCharsets.US_ASCII);
    byte[] tail = "名称: 预算绩效\n".getBytes(charset);
    byte[] all = new byte[head.length + tail.length];
    System.arraycopy(head, 0, all, 0, head.length);
    System.arraycopy(tail, 0, all, head.length, tail.length);
    assertThat(TextReader.read(Files.write(file, all), problems)).isEmpty();
    assertThat(diagnostics.sorted()).hasSize(1);
    assertThat(diagnostics.sorted().get(0).location().line()).isEqualTo(3);
  }

  @Test
  void refusesAFileThatNobodyTyped(@TempDir Path folder) throws Exception {
    Path large = Files.write(folder.resolve("a.yaml"), new byte[TextReader.MAX_BYTES + 1]);
    assertThat(TextReader.read(large, problems)).isEmpty();
    assertThat(TextReader.read(folder.resolve("none.yaml"), problems)).isEmpty();
    assertThat(TextReader.read(Files.writeString(folder.resolve("b"), "a\u0000b"), problems))
        .isEmpty();
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::code)
        .containsExactly("MZ-R002", "MZ-R003", "MZ-R007");
  }

  private Optional<DataNode> yaml(String text) {
    return YamlTree.read(text, problems);
  }

  private Optional<DataNode> json(String text) {
    return JsonTree.read(text, problems);
  }
}
