package org.mingzhang.page.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "博爱|博爱",
        "２０２１年|2021年",
        "６．６％|6.6%",
        "Red CROSS|red cross",
        "6,306,545.19|6306545.19",
        "第1，2季度|第1,2季度",
        "1, 2|1, 2",
        "㎡|m2",
        "……|......",
        "红\u200b十\ufeff字|红十字",
        "𠮷|𠮷",
      })
  void folds(String text, String folded) {
    assertThat(FoldedText.of(text)).isEqualTo(folded);
  }
}
