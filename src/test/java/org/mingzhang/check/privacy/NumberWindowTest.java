package org.mingzhang.check.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NumberWindowTest {

  @Property
  void bytesTellTheSameAsTheTextThatTheyAre(@ForAll("texts") String text) {
    assertThat(NumberWindow.areIn(text.getBytes(UTF_8)))
        .isEqualTo(!NumberWindow.of(text).isEmpty());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "1380013", "8000", "２", " ", "-", "–", "−", ".", "年", "A", "\uFEFF", "·", "é", "㎡",
            "𝟏", "\u200B", "\n")
        .list()
        .ofMaxSize(8)
        .map(pieces -> String.join("", pieces));
  }

  @Test
  void aTableThatBeginsWithAByteOrderMarkIsNotSuspicious() {
    assertThat(NumberWindow.areIn("\uFEFF地址,名称\r\n预算,1992.01".getBytes(UTF_8))).isFalse();
  }

  @Test
  void aByteThatIsNoSignHidesNoNumber() {
    byte[] number = " 13800138000".getBytes(UTF_8);
    for (int broken : new int[] {0x80, 0xC3, 0xE4, 0xF0, 0xFF}) {
      number[0] = (byte) broken;

      assertThat(NumberWindow.areIn(number)).isTrue();
    }
  }
}
