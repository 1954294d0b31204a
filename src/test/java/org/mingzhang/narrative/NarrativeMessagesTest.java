package org.mingzhang.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.diagnostic.DiagnosticMessages;

final class NarrativeMessagesTest {

  private static final Path SOURCES = Path.of("src/main/java/org/mingzhang/narrative");
  private static final Pattern CODE = Pattern.compile("MZ-N\\d{3}");

  static Stream<String> codes() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.toList()) {
        all.append(Files.readString(file));
      }
      return CODE.matcher(all).results().map(MatchResult::group).distinct().sorted();
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyCodeHasItsSentencesInBothLanguages(String code) {
    for (String part : new String[] {"problem", "remedy"}) {
      String chinese = new DiagnosticMessages(Locale.ROOT).text(code, part);
      String english = new DiagnosticMessages(Locale.ENGLISH).text(code, part);

      assertThat(chinese).endsWith("。");
      assertThat(english).endsWith(".").isNotEqualTo(chinese);
    }
  }
}
