package org.mingzhang.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.Folders;
import org.mingzhang.Program;

/**
 * One slip of an editor in the example site: named with file, line and remedy, nothing published.
 */
class EditsTest {

  private static final String DATA = "data/gusu-red-cross/2021.yaml";
  private static final String TEXT = "content/gusu-red-cross/2021.adoc";

  @TempDir static Path publishedFolder;

  static Map<String, byte[]> published;

  @TempDir Path folder;

  @BeforeAll
  static void publishTheExampleSite() {
    Program.Run run = Program.build(Program.exampleSite(), publishedFolder.resolve("site"));
    assertThat(run.exitCode()).as(run.err()).isZero();
    published = Folders.read(publishedFolder.resolve("site"));
  }

  static Stream<Arguments> slips() {
    return Stream.of(
        Arguments.of("a letter in an amount", DATA, "300.09", "30O.09"),
        Arguments.of("a misspelt field", DATA, "executionRate:", "executionrate:"),
        Arguments.of("a target that cannot be read", DATA, "≥10 人", "≥abc"),
        Arguments.of(
            "a figure that is not there", TEXT, "figure:budget.total.", "figure:budget.totl."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("slips")
  void names_file_line_and_remedy(String name, String file, String right, String wrong)
      throws IOException {
    Path site = exampleSite();
    int line = replace(site.resolve(file), right, wrong);
    assertRefused(site, file + ":" + line + ":");
  }

  @Test
  void refuses_a_duplicate_key() throws IOException {
    Path site = exampleSite();
    Path file = site.resolve(DATA);
    List<String> lines = Files.readAllLines(file);
    int line = lines.indexOf("year: 2021") + 1;
    lines.add(line, "year: 2021");
    Files.write(file, lines);
    assertRefused(site, DATA + ":" + (line + 1) + ":");
  }

  @Test
  void refuses_a_report_without_its_unit() throws IOException {
    Path site = exampleSite();
    Files.delete(site.resolve("data/gusu-red-cross/unit.yaml"));
    assertRefused(site, "data/gusu-red-cross");
  }

  @Test
  void refuses_a_file_that_is_not_utf_8() throws IOException {
    Path site = exampleSite();
    Path file = site.resolve(DATA);
    Files.write(file, Files.readString(file).getBytes(Charset.forName("GBK")));
    assertRefused(site, DATA + ":");
  }

  private Path exampleSite() {
    Path site = folder.resolve("site");
    Folders.copySite(Program.exampleSite(), site);
    return site;
  }

  private void assertRefused(Path site, String place) throws IOException {
    Path out = publishedFolder.resolve("site");
    for (Program.Run run : List.of(Program.check(site), Program.build(site, out))) {
      assertThat(run.exitCode()).isEqualTo(1);
      String all = run.out() + run.err();
      List<String> lines = all.lines().toList();
      int at = indexOfError(lines, place);
      assertThat(at).as(all).isNotNegative();
      assertThat(lines.get(at + 1)).as("the remedy under " + lines.get(at)).startsWith("  ");
      assertThat(all).doesNotContain("\tat ");
    }
    assertThat(Folders.differences(Folders.read(out), published)).isEmpty();
  }

  private static int indexOfError(List<String> lines, String place) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(place) && lines.get(i).contains(" 错误 MZ-")) {
        return i;
      }
    }
    return -1;
  }

  private static int replace(Path file, String right, String wrong) throws IOException {
    String text = Files.readString(file);
    int at = text.indexOf(right);
    assertThat(at).as(right + " in " + file).isNotNegative();
    Files.writeString(file, text.substring(0, at) + wrong + text.substring(at + right.length()));
    return (int) text.substring(0, at).lines().count() + (text.charAt(at - 1) == '\n' ? 1 : 0);
  }
}
