package org.mingzhang.hostile;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.FastTempDir;
import org.mingzhang.Golden;
import org.mingzhang.Program;
import org.mingzhang.TestSet;

/**
 * Every file of the folder is a report that no one can read, or that a parser would read as
 * something else than its author wrote.
 */
class MalformedDataTest {

  private static final Path FOLDER = Path.of("src/test/resources/hostile");
  private static final Path EXPECTED = FOLDER.resolve("data-expected.txt");
  private static final Path GOOD = Path.of("src/test/resources/sites/weighted-form/input");

  /** Every message has a place, and a remedy on the line below it. */
  private static final Pattern MESSAGE =
      Pattern.compile(
          "(?m)^(?<file>[^:\\n]+):(?<line>\\d+:)?(\\d+:)? 错误 (?<code>MZ-R\\d{3}) .+\\n  \\S.+$");

  /** What has no line: a file without content, or of another encoding from its first byte. */
  private static final List<String> WITHOUT_LINE = List.of("MZ-R005", "MZ-R088");

  @TempDir(factory = FastTempDir.class)
  static Path folder;

  private static Path out;
  private static String published;
  private static final Map<String, String> TOLD = new TreeMap<>();

  @BeforeAll
  static void publishAGoodSite() {
    out = folder.resolve("site");
    Program.Run run = Program.build(GOOD, out);
    assertThat(run.exitCode()).as(run.err()).isZero();
    published = Fingerprint.of(out);
  }

  /** What was told is what the list names, line by line. */
  @AfterAll
  static void holdsTheListAgainstWhatWasTold() {
    Golden.assertSame(
        EXPECTED,
        TOLD.entrySet().stream()
            .map(told -> told.getKey() + " " + told.getValue() + "\n")
            .collect(joining()));
  }

  static List<Path> files() {
    try (Stream<Path> files = Files.list(FOLDER.resolve("data"))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @TestSet("malformed data files: exit 1, file and line, a remedy, no trace, the site untouched")
  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void ends_with_a_plain_error(Path file) throws IOException {
    String suffix = file.toString().replaceFirst(".*\\.", "");
    Path site = site(file, suffix);

    Program.Run run = assertTimeout(Duration.ofSeconds(10), () -> Program.build(site, out));

    assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
    assertThat(run.err()).doesNotContain("\tat ").doesNotContain("Exception");
    List<Matcher> told = errors(run.err());
    assertThat(told).as(run.err()).isNotEmpty();
    for (Matcher error : told) {
      assertThat(error.group("file")).isEqualTo("data/lake-library/2022." + suffix);
      assertThat(error.group("line") != null || WITHOUT_LINE.contains(error.group("code")))
          .as(error.group())
          .isTrue();
    }
    TOLD.put(file.getFileName().toString(), places(told));
    assertThat(Fingerprint.of(out)).isEqualTo(published);
  }

  private static Path site(Path report, String suffix) throws IOException {
    Path site = Files.createTempDirectory(folder, "case");
    Path unit = Files.createDirectories(site.resolve("data/lake-library"));
    Files.copy(GOOD.resolve("site.yaml"), site.resolve("site.yaml"));
    Files.copy(GOOD.resolve("data/lake-library/unit.yaml"), unit.resolve("unit.yaml"));
    Files.copy(report, unit.resolve("2022." + suffix));
    return site;
  }

  private static List<Matcher> errors(String text) {
    return MESSAGE
        .matcher(text)
        .results()
        .map(
            result -> {
              Matcher matcher = MESSAGE.matcher(result.group());
              assertThat(matcher.find()).isTrue();
              return matcher;
            })
        .toList();
  }

  private static String places(List<Matcher> told) {
    return told.stream()
        .map(m -> (m.group("line") == null ? "" : m.group("line")) + m.group("code"))
        .collect(joining(" "));
  }
}
