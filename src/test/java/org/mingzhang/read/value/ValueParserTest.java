package org.mingzhang.read.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.model.Absent;
import org.mingzhang.model.Approximation;
import org.mingzhang.model.Comparison;
import org.mingzhang.model.Interval;
import org.mingzhang.model.Qualitative;
import org.mingzhang.model.Quantity;
import org.mingzhang.model.Value;

class ValueParserTest {

  /** The text, then what it is in a target; empty cells are no unit and no note. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        // text            | comparison | number    | unit      | approximation | note
        "279.08            | UNSTATED   | 279.08    | ''        | EXACT         | ''",
        "6,306,545.19      | UNSTATED   | 6306545.19| ''        | EXACT         | ''",
        "-22.81            | UNSTATED   | -22.81    | ''        | EXACT         | ''",
        "-748,464.41       | UNSTATED   | -748464.41| ''        | EXACT         | ''",
        "−22.81            | UNSTATED   | -22.81    | ''        | EXACT         | ''",
        "1.10              | UNSTATED   | 1.10      | ''        | EXACT         | ''",
        "0                 | UNSTATED   | 0         | ''        | EXACT         | ''",
        "≥400.00(人)        | AT_LEAST   | 400.00    | 人        | EXACT         | ''",
        "=14.00(个街镇)      | EQUAL      | 14.00     | 个街镇     | EXACT         | ''",
        "＝１４．００（个街镇）  | EQUAL      | 14.00     | 个街镇     | EXACT         | ''",
        "﹦1(个)            | EQUAL      | 1         | 个        | EXACT         | ''",
        "100%(14个街镇)      | UNSTATED   | 100       | %         | EXACT         | 14个街镇",
        "=100.00(百分比)     | EQUAL      | 100.00    | %         | EXACT         | ''",
        "15 百分比           | UNSTATED   | 15        | %         | EXACT         | ''",
        "100(%)            | UNSTATED   | 100       | %         | EXACT         | ''",
        ">15%              | MORE_THAN  | 15        | %         | EXACT         | ''",
        "＞15％             | MORE_THAN  | 15        | %         | EXACT         | ''",
        "<3 起              | LESS_THAN  | 3         | 起        | EXACT         | ''",
        "≤5(个工作日)        | AT_MOST    | 5         | 个工作日   | EXACT         | ''",
        ">=90%             | AT_LEAST   | 90        | %         | EXACT         | ''",
        "≧90%              | AT_LEAST   | 90        | %         | EXACT         | ''",
        "100%及以下          | AT_MOST    | 100       | %         | EXACT         | ''",
        "100%及其以下        | AT_MOST    | 100       | %         | EXACT         | ''",
        "90%及以上           | AT_LEAST   | 90        | %         | EXACT         | ''",
        "90%(含)以上         | AT_LEAST   | 90        | %         | EXACT         | ''",
        "80%以上            | AT_LEAST   | 80        | %         | EXACT         | ''",
        "≥80%以上           | AT_LEAST   | 80        | %         | EXACT         | ''",
        "5个工作日内         | AT_MOST    | 5         | 个工作日   | EXACT         | ''",
        "3天以内            | AT_MOST    | 3         | 天        | EXACT         | ''",
        "不低于90%          | AT_LEAST   | 90        | %         | EXACT         | ''",
        "不少于 3 次         | AT_LEAST   | 3         | 次        | EXACT         | ''",
        "不超过6.6万元       | AT_MOST    | 6.6       | 万元      | EXACT         | ''",
        "大于2所            | MORE_THAN  | 2         | 所        | EXACT         | ''",
        "超过100人          | MORE_THAN  | 100       | 人        | EXACT         | ''",
        "26228 人次         | UNSTATED   | 26228     | 人次      | EXACT         | ''",
        "26228人次          | UNSTATED   | 26228     | 人次      | EXACT         | ''",
        "1018 人            | UNSTATED   | 1018      | 人        | EXACT         | ''",
        "2 所               | UNSTATED   | 2         | 所        | EXACT         | ''",
        "0起                | UNSTATED   | 0         | 起        | EXACT         | ''",
        "10个项目           | UNSTATED   | 10        | 个项目     | EXACT         | ''",
        "12公里             | UNSTATED   | 12        | 公里      | EXACT         | ''",
        "100千米            | UNSTATED   | 100       | 千米      | EXACT         | ''",
        "2次/年             | UNSTATED   | 2         | 次/年     | EXACT         | ''",
        "3个百分点           | UNSTATED   | 3         | 个百分点   | EXACT         | ''",
        "54.79万元          | UNSTATED   | 54.79     | 万元      | EXACT         | ''",
        "1.2亿元            | UNSTATED   | 1.2       | 亿元      | EXACT         | ''",
        "3千万元            | UNSTATED   | 3000      | 万元      | EXACT         | ''",
        "3千元              | UNSTATED   | 3000      | 元        | EXACT         | ''",
        "1.2万人次          | UNSTATED   | 12000     | 人次      | EXACT         | ''",
        "5(万人)            | UNSTATED   | 50000     | 人        | EXACT         | ''",
        "6.6(万元)          | UNSTATED   | 6.6       | 万元      | EXACT         | ''",
        "3余万元            | UNSTATED   | 3         | 万元      | OVER          | ''",
        "1万余份            | UNSTATED   | 10000     | 份        | OVER          | ''",
        "100多人            | UNSTATED   | 100       | 人        | OVER          | ''",
        "200余户            | UNSTATED   | 200       | 户        | OVER          | ''",
        "近800人            | UNSTATED   | 800       | 人        | NEARLY        | ''",
        "近800余人          | UNSTATED   | 800       | 人        | NEARLY        | ''",
        "约 20 场            | UNSTATED   | 20        | 场        | ABOUT         | ''",
        "20场左右           | UNSTATED   | 20        | 场        | ABOUT         | ''",
        "100%达标           | UNSTATED   | 100       | %         | EXACT         | 达标",
        "100%投入使用        | UNSTATED   | 100       | %         | EXACT         | 投入使用",
        "15900(含线上)       | UNSTATED   | 15900     | ''        | EXACT         | 含线上",
        "400(人)(含线上)     | UNSTATED   | 400       | 人        | EXACT         | 含线上",
      })
  void readsNumbers(
      String text,
      Comparison comparison,
      BigDecimal number,
      String unit,
      Approximation approximation,
      String note) {
    assertThat(target(text))
        .isEqualTo(new Quantity(comparison, number, unit(unit), approximation, unit(note)));
  }

  @Test
  void aboveRoundsAResultAndBoundsATarget() {
    assertThat(reported("80人以上"))
        .isEqualTo(quantity(Comparison.UNSTATED, "80", "人", Approximation.OVER));
    assertThat(reported("80人及以上"))
        .isEqualTo(quantity(Comparison.AT_LEAST, "80", "人", Approximation.EXACT));
    assertThat(reported("超过80人"))
        .isEqualTo(quantity(Comparison.UNSTATED, "80", "人", Approximation.OVER));
  }

  @Test
  void keepsAnOperatorInAResult() {
    assertThat(reported("≥266米"))
        .isEqualTo(quantity(Comparison.AT_LEAST, "266", "米", Approximation.EXACT));
  }

  @ParameterizedTest
  @CsvSource({
    "90%-95%,90,95,%",
    "90-95%,90,95,%",
    "90%～95%,90,95,%",
    "９０％—９５％,90,95,%",
    "10至20人,10,20,人",
    "1-2万元,1,2,万元",
    "1-2万人,10000,20000,人",
    "10-20(人),10,20,人"
  })
  void readsRanges(String text, BigDecimal low, BigDecimal high, String unit) {
    assertThat(target(text)).isEqualTo(new Interval(low, high, unit));
  }

  @ParameterizedTest
  @CsvSource({
    "规范,规范,''",
    "及时(2024年9月底前),及时,2024年9月底前",
    "及时（2024年9月底前）,及时,2024年9月底前",
    "较2023年提升,较2023年提升,''",
    "2021年12月完成,2021年12月完成,''",
    "2024年底前,2024年底前,''",
    "2021-12-31,2021-12-31,''",
    "9月底前完成,9月底前完成,''",
    "无投诉,无投诉,''",
    "近期完成,近期完成,''",
    "不超过预算,不超过预算,''",
    "优,优,''",
    "第3季度,第3季度,''"
  })
  void readsWords(String text, String words, String note) {
    assertThat(target(text)).isEqualTo(new Qualitative(words, note));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "-", "—", "——", "……", "…", "／", "－", " / ", ""})
  void readsSignsForNone(String text) {
    assertThat(target(text)).isEqualTo(Absent.NOT_APPLICABLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "≥abc|abc",
        "100&|&",
        "5 人人次|人人次",
        "3OO.09|OO.09",
        "300.O9|.O9",
        "1,23|,23",
        "1,2345|,2345",
        "12,34,567|,34,567",
        "1e5|e5",
        "1.2.3|.3",
        "300.|.",
        "≥|≥",
        ">|>",
        "≥规范|规范",
        "95%-90%|90%",
        "≥90%-95%|%-95%",
        "90%-95个|%-95个",
        "≤80%以上|%以上",
        "6万|万",
        "近3年持续提升|年持续提升",
        "5人参加|人参加",
        "6.14无偿献血日|无偿献血日",
        "100%。|%。",
        "1 018|018",
        "++5|++5",
        "约5&|&",
        "不低于90分以下的|分以下的",
        "0x1F|x1F",
        "1_000|_000",
        "(5)|(5)",
        "¥300|¥300"
      })
  void refusesWhatItCannotReadToTheEnd(String text, String unread) {
    ParsedValue parsed = ValueParser.parse(text, ValueRole.TARGET);
    assertThat(parsed.value()).isEqualTo(Absent.UNREADABLE);
    assertThat(parsed.unread()).isEqualTo(unread);
  }

  @Test
  void neverFailsAndNeverTakesLong() {
    Random random = new Random(20210101);
    String signs = "0123456789,.,%()（）余多万元人次个项≥<=-~ 近约年月日及以上下内abc&/…";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(12);
      for (int j = 0; j < length; j++) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      assertThat(ValueParser.parse(text.toString(), ValueRole.REPORTED).value()).isNotNull();
    }
    assertThat(target("9".repeat(100_000) + "&")).isEqualTo(Absent.UNREADABLE);
    assertThat(target("(".repeat(100_000))).isInstanceOf(Qualitative.class);
  }

  private static Quantity quantity(
      Comparison comparison, String number, String unit, Approximation approximation) {
    return new Quantity(comparison, new BigDecimal(number), unit, approximation, "");
  }

  private static String unit(String cell) {
    return cell.equals("''") ? "" : cell;
  }

  private static Value target(String text) {
    return ValueParser.parse(text, ValueRole.TARGET).value();
  }

  private static Value reported(String text) {
    return ValueParser.parse(text, ValueRole.REPORTED).value();
  }
}
