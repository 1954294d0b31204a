package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.Program;

/** A new user follows the README word by word; what it says of each command is what it prints. */
class GuideTest {

  private static final String RELEASE = "mingzhang-0.1.0/";
  private static final String SITE = "yunxi";

  /** Three points stand for lines that the guide leaves out. */
  private static final String GAP = "…";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "README.zh-CN.md, 用发行包：从官方表样到公开页面",
    "README.md, From a release: an official form becomes a public page",
  })
  void from_an_empty_folder_to_a_public_page(String readme, String heading) throws IOException {
    String section = Files.readString(Path.of(readme)).split("\n## " + heading + "\n")[1];
    List<String> blocks = blocks(section.substring(0, section.indexOf("\n## ")));
    assertThat(blocks).hasSize(4);
    follow(blocks.get(1));
    Path text = folder.resolve(SITE + "/content/yunxi-library/2024.adoc");
    Files.createDirectories(text.getParent());
    Files.writeString(text, blocks.get(2).replaceFirst("asciidoc\n", ""));
    follow(blocks.get(3));
    assertThat(folder.resolve(SITE + "/target/site/yunxi-library/2024/index.html"))
        .content()
        .contains("2150", "305.40");
  }

  private void follow(String block) throws IOException {
    for (String step : block.split("(?m)^\\$ ")) {
      List<String> lines = step.strip().lines().toList();
      if (!lines.isEmpty()) {
        follow(lines.get(0), lines.subList(1, lines.size()));
      }
    }
  }

  private void follow(String command, List<String> told) throws IOException {
    List<String> words = Arrays.asList(command.split(" "));
    if (words.get(0).equals("rm")) {
      for (String removed : words.subList(2, words.size())) {
        remove(folder.resolve(removed));
      }
      return;
    }
    assertThat(words.get(0)).isEqualTo("mingzhang");
    String[] arguments = words.stream().skip(1).map(this::place).toArray(String[]::new);
    Program.Run run = Program.run(arguments);
    String printed = (run.out() + run.err()).replace(folder + "/", "");
    assertThat(run.exitCode()).as(command + "\n" + printed).isZero();
    assertThat(steady(printed)).as(command).matches(pattern(told));
  }

  /** A path of the guide as it is here; the release is this repository. */
  private String place(String word) {
    return word.startsWith(SITE + "/") || word.equals(SITE)
        ? folder.resolve(word).toString()
        : word.replace(RELEASE, "");
  }

  private static Pattern pattern(List<String> told) {
    List<String> lines = new ArrayList<>();
    for (String line : told) {
      lines.add(
          line.equals(GAP) ? "(?:.*\n)*" : Pattern.quote(steady(line.replace(RELEASE, ""))) + "\n");
    }
    return Pattern.compile(String.join("", lines));
  }

  /** How long it took is another number each time. */
  private static String steady(String text) {
    return text.replaceAll("\\d+\\.\\d (秒|s)", "N $1");
  }

  private static List<String> blocks(String section) {
    String[] parts = section.split("(?m)^```");
    return Stream.iterate(1, i -> i < parts.length, i -> i + 2).map(i -> parts[i]).toList();
  }

  private static void remove(Path tree) throws IOException {
    try (Stream<Path> files = Files.walk(tree)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
