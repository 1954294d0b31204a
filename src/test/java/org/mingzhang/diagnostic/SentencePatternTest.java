package org.mingzhang.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pattern says what {@link MessageFormat} says. */
class SentencePatternTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{0}",
        "it''s {1} of {0}",
        "'{0}' is {0}",
        "a '{' and {2}{2}}",
        "{0,number}",
        "{1,choice,0#none|1#one}",
        "{12} 'open",
        "''''{1}'x'"
      })
  void says_the_same(String pattern) {
    for (int count = 0; count < 4; count++) {
      String[] words = Arrays.copyOf(new String[] {"一", "{1}", "'"}, count);
      assertThat(said(() -> SentencePattern.of(pattern).fill(words)))
          .isEqualTo(said(() -> new MessageFormat(pattern, Locale.ROOT).format(words)));
    }
  }

  @Test
  void says_the_same_of_every_sentence_of_the_program() {
    String[] words =
        Stream.iterate(0, i -> i + 1).limit(12).map(i -> "第" + i).toArray(String[]::new);
    for (String name :
        List.of("page.messages", "page.opendata", "diagnostic.read", "diagnostic.check")) {
      ResourceBundle bundle = ResourceBundle.getBundle("org.mingzhang." + name, Locale.ROOT);
      for (String key : bundle.keySet()) {
        String pattern = bundle.getString(key);
        assertThat(SentencePattern.of(pattern).fill(words))
            .as(key)
            .isEqualTo(new MessageFormat(pattern, Locale.ROOT).format(words));
      }
    }
  }

  private static String said(Supplier<String> sentence) {
    try {
      return sentence.get();
    } catch (IllegalArgumentException e) {
      return "no pattern";
    }
  }
}
