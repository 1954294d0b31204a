package org.mingzhang.check.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Plain signs")
class PlainSignsTest {

  @Test
  @DisplayName("are what the tables of Unicode say, and visible")
  void agreeWithUnicode() {
    assertThat(known().filter(c -> !isPlainForm(c, PlainSigns.of(c)))).isEmpty();
    assertThat(known().filter(c -> Character.getType(c) == Character.FORMAT)).isEmpty();
  }

  @Test
  @DisplayName("know what a Chinese page is made of")
  void knowChinesePages() {
    assertThat("执行率　97.62%，目标值≥95；完成✓ ▲ → ÷".codePoints()).allMatch(c -> PlainSigns.of(c) >= 0);
  }

  private static IntStream known() {
    return IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(c -> PlainSigns.of(c) >= 0);
  }

  private static boolean isPlainForm(int sign, int plain) {
    return Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC)
        .equals(Character.toString(plain));
  }
}
