package org.mingzhang.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Typed numbers are looked for near digits, and found as if they were looked for everywhere. */
class TypedNumbersSearchTest {

  private static final List<String> PIECES =
      List.of(
          "1", "12", "1,234", "0.5", "不超过", "超", "约", " ", "第", "万", "百", "千", "余", "多", "元", "%",
          "个百分点", "人次", "人民", "名", "户", "件", "平方米", "以上", "及以下", "左右", "-", "至", "年", "月", "，", "。",
          "[", "/", "x", "近", "≥", "不", "于", "低", "预算");

  @Test
  void finds_the_same_as_everywhere() {
    Random random = new Random(5);
    for (int i = 0; i < 30_000; i++) {
      String text =
          random
              .ints(1 + random.nextInt(12), 0, PIECES.size())
              .mapToObj(PIECES::get)
              .collect(Collectors.joining());
      assertThat(TypedNumbers.NUMBER.in(text).map(MatchResult::group).toList())
          .as(text)
          .isEqualTo(
              TypedNumbers.NUMBER
                  .pattern()
                  .matcher(text)
                  .results()
                  .map(MatchResult::group)
                  .toList());
    }
  }
}
