package org.mingzhang.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingzhang.diagnostic.DiagnosticMessages;

class ReadMessagesTest {

  private static final Pattern CODE = Pattern.compile("MZ-R\\d{3}");

  @Test
  void everyCodeHasBothSentencesInBothLanguagesAndNoneIsLeftOver() throws IOException {
    SortedSet<String> used = codes(Path.of("src/main/java/org/mingzhang/read"));
    DiagnosticMessages chinese = new DiagnosticMessages(Locale.ROOT);
    DiagnosticMessages english = new DiagnosticMessages(Locale.ENGLISH);
    assertThat(used)
        .isNotEmpty()
        .allSatisfy(
            code -> {
              for (String part : new String[] {"problem", "remedy"}) {
                assertThat(chinese.text(code, part)).containsPattern("\\p{IsHan}");
                assertThat(english.text(code, part)).isNotBlank().doesNotContain("，");
              }
            });
    assertThat(codes(Path.of("src/main/resources/org/mingzhang/diagnostic/read.properties")))
        .isEqualTo(used);
    assertThat(codes(Path.of("src/main/resources/org/mingzhang/diagnostic/read_en.properties")))
        .isEqualTo(used);
  }

  private static SortedSet<String> codes(Path where) throws IOException {
    SortedSet<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(where)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Matcher m = CODE.matcher(Files.readString(file));
        while (m.find()) {
          codes.add(m.group());
        }
      }
    }
    return codes;
  }
}
