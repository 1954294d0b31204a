package org.mingzhang.check.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingzhang.check.Search;

/** Searching near landmarks finds what searching everywhere finds. */
class SearchTest {

  private static final List<Search> SEARCHES =
      List.of(
          ResidentIds.EIGHTEEN,
          ResidentIds.FIFTEEN,
          BankCards.NUMBER,
          MobileNumbers.NUMBER,
          MobileNumbers.LABELLED,
          EmailAddresses.ADDRESS,
          HomeAddresses.LIVED_IN,
          HomeAddresses.FLAT,
          NamedPersons.AFTER_ROLE,
          NamedPersons.WITH_SEX,
          NamedPersons.FELL_ILL,
          TextView.SEPARATOR);

  /** What texts are put together from: pieces of what is looked for, and what may stand beside. */
  private static final List<String> PIECES =
      List.of(
          "13800000000",
          "+86",
          "0086",
          "110000190001010004",
          "11000019000101008X",
          "138",
          "0000",
          "6200000000000005",
          "110000000101001",
          "tel",
          "手机",
          "、",
          "，",
          ",",
          "。",
          " ",
          "-",
          "x",
          "1",
          "someone",
          "a.b",
          "@",
          "(at)",
          "[ AT ]",
          ".com",
          "example",
          "(dot)",
          "gov.cn",
          "_",
          "家住",
          "现居住地",
          "居住在",
          "户籍所在地",
          "样本街道",
          "12号",
          "室",
          "3幢",
          "2单元",
          "501室",
          "花园",
          "小区",
          "样本",
          "患者",
          "困难户",
          "王小明",
          "李样",
          "欧阳样本",
          "，男，",
          "女",
          "患",
          "确诊",
          "因病",
          "同学",
          "某",
          "\n",
          ":",
          "元",
          "\uD842\uDFB7",
          "学生",
          "高血压",
          "家",
          "(",
          ")");

  @Test
  void finds_the_same_as_everywhere() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      String text =
          random
              .ints(1 + random.nextInt(14), 0, PIECES.size())
              .mapToObj(PIECES::get)
              .collect(Collectors.joining());
      for (Search search : SEARCHES) {
        assertThat(told(search.in(text)))
            .as("%s in %s", search.pattern(), text)
            .isEqualTo(told(search.pattern().matcher(text).results()));
      }
    }
  }

  @Test
  void what_is_certain_is_found_without_what_is_not() {
    Random random = new Random(8);
    for (int i = 0; i < 5_000; i++) {
      String text =
          random
              .ints(1 + random.nextInt(60), 0, PIECES.size())
              .mapToObj(piece -> random.nextInt(20) == 0 ? "样".repeat(150) : PIECES.get(piece))
              .collect(Collectors.joining());
      assertThat(PersonalDataScanner.certain(text))
          .as(text)
          .isEqualTo(
              PersonalDataScanner.scan(text).stream().filter(PersonalDataHit::certain).toList());
    }
  }

  @Test
  void plain_signs_are_those_of_unicode() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      int plain = PlainSigns.of(c);
      if (plain >= 0) {
        assertThat(Character.getType(c)).isNotEqualTo((int) Character.FORMAT);
        assertThat(Character.toString(plain))
            .isEqualTo(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
      }
    }
  }

  private static List<String> told(Stream<MatchResult> matches) {
    return matches.map(m -> m.start() + "-" + m.end() + " " + group(m)).toList();
  }

  private static String group(MatchResult match) {
    return match.groupCount() > 0 ? match.group(1) : match.group();
  }
}
