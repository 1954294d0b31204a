package org.mingzhang.page.poster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where lines end. */
class LinesTest {

  private static final Type TYPE = new Type(10, false);

  @ParameterizedTest
  @CsvSource({
    "一二三四五六七, 50, 一二三四五|六七",
    "一二三四五，六七, 50, 一二三四|五，六七",
    "一二三四五。”六七, 50, 一二三四|五。”六七",
    "一二三四“五六七, 50, 一二三四|“五六七",
    "一二三四五%六, 50, 一二三四|五%六",
    "全年 279.08 万元, 70, 全年|279.08 万元",
    "预算 34 项目标, 50, 预算 34 项|目标",
  })
  void no_line_begins_or_ends_with_what_may_not(String text, int width, String lines) {
    assertThat(String.join("|", Lines.of(text, width, TYPE))).isEqualTo(lines);
  }

  @Test
  void words_and_numbers_stay_whole_where_a_line_can_hold_them() {
    assertThat(Lines.of("预算6,306,545.19元", 70, TYPE)).containsExactly("预算", "6,306,545.19", "元");
  }

  @Test
  void what_no_line_can_hold_is_cut_anywhere_and_nothing_is_lost() {
    String address = "https://www.example.gov.cn/some/very/long/address/index.html";
    List<String> lines = Lines.of(address, 60, TYPE);

    assertThat(String.join("", lines)).isEqualTo(address);
    assertThat(lines).allSatisfy(l -> assertThat(TextRuler.width(l, TYPE)).isLessThanOrEqualTo(60));
  }

  @Test
  void a_text_of_too_many_lines_says_that_it_goes_on() {
    List<String> lines = Lines.of("一二三四五六七八九十一二三四五", 50, TYPE, 2);

    assertThat(lines).containsExactly("一二三四五", "六七八……");
  }

  @Test
  void a_blank_text_has_no_line() {
    assertThat(Lines.of("  ", 50, TYPE)).isEmpty();
  }

  @Property
  void no_line_is_wider_than_it_may_be_and_nothing_is_lost(@ForAll String text) {
    List<String> lines = Lines.of(text, 40, TYPE);

    assertThat(lines).allSatisfy(l -> assertThat(TextRuler.width(l, TYPE)).isLessThanOrEqualTo(40));
    assertThat(letters(String.join("", lines))).isEqualTo(letters(text));
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(letter -> !Character.isWhitespace(letter))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
