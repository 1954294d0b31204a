package org.mingzhang.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceSignsTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "预算 6,306,545.19 元（含）", "列\t行\n", "é ½ ‰ “引号”", "𠮷野家", "㐀　、，！～"})
  void what_people_write_is_allowed(String text) {
    assertThat(SourceSigns.firstForbidden(text)).isEqualTo(-1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u007F", "\uE000", "\u202E", "\uFFFC", "\uFFFF", "\uD83D"})
  void what_nobody_sees_is_not(String sign) {
    assertThat(SourceSigns.firstForbidden("𠮷 " + sign + "元")).isEqualTo(3);
  }

  @Test
  void the_quick_look_and_the_thorough_one_agree_on_every_sign() {
    for (int sign = 0; sign <= Character.MAX_CODE_POINT; sign++) {
      boolean found = SourceSigns.firstForbidden(Character.toString(sign)) == 0;
      if (found != SourceSigns.isForbidden(sign)) {
        throw new AssertionError("U+" + Integer.toHexString(sign));
      }
    }
  }
}
