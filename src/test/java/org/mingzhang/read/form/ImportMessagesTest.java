package org.mingzhang.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingzhang.diagnostic.DiagnosticMessages;

class ImportMessagesTest {

  private static final Pattern CODE = Pattern.compile("MZ-I\\d{3}");

  @Test
  void everyCodeHasBothSentencesInBothLanguagesAndNoneIsLeftOver() throws IOException {
    Set<String> used = codes();
    DiagnosticMessages chinese = new DiagnosticMessages(Locale.ROOT);
    DiagnosticMessages english = new DiagnosticMessages(Locale.ENGLISH);

    assertThat(used).isNotEmpty();
    for (String code : used) {
      for (String part : new String[] {"problem", "remedy"}) {
        assertThat(chinese.text(code, part)).as(code).matches("(?s).*\\p{IsHan}.*");
        assertThat(english.text(code, part)).as(code).isNotEqualTo(chinese.text(code, part));
        assertThat(chinese.general(code, part)).isPresent();
        assertThat(english.general(code, part)).isPresent();
      }
    }
    assertThat(chinese.codes().stream().filter(code -> CODE.matcher(code).matches()))
        .containsExactlyElementsOf(used);
  }

  private static Set<String> codes() throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/mingzhang/read"))) {
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
