package org.mingzhang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The threat model names the tests that prove it: each of them is there. */
class SecurityDocumentTest {

  private static final Path DOCUMENT = Path.of("docs/security.md");

  @Test
  void every_test_that_is_named_exists() throws IOException {
    Set<String> named = found("\\b[A-Z]\\w+Test\\b", Files.readString(DOCUMENT));
    Set<String> classes;
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      classes =
          files
              .map(file -> file.getFileName().toString().replaceFirst("\\.java$", ""))
              .collect(Collectors.toSet());
    }

    assertThat(named).hasSizeGreaterThan(20);
    assertThat(classes).containsAll(named);
  }

  @Test
  void every_code_that_is_named_exists() throws IOException {
    String bundles =
        Files.readString(Path.of("src/main/resources/org/mingzhang/diagnostic/read.properties"))
            + Files.readString(
                Path.of("src/main/resources/org/mingzhang/diagnostic/check.properties"));

    for (String code : found("MZ-[A-Z]\\d{3}", Files.readString(DOCUMENT))) {
      assertThat(bundles).contains(code + ".problem");
    }
  }

  private static Set<String> found(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }
}
