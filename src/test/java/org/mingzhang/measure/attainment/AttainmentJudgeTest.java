package org.mingzhang.measure.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.measure.Samples.about;
import static org.mingzhang.measure.Samples.atLeast;
import static org.mingzhang.measure.Samples.atMost;
import static org.mingzhang.measure.Samples.figure;
import static org.mingzhang.measure.Samples.indicator;
import static org.mingzhang.measure.Samples.none;
import static org.mingzhang.measure.Samples.number;
import static org.mingzhang.measure.Samples.range;
import static org.mingzhang.measure.Samples.words;
import static org.mingzhang.measure.attainment.AttainmentState.EXCEEDED;
import static org.mingzhang.measure.attainment.AttainmentState.MET;
import static org.mingzhang.measure.attainment.AttainmentState.NOT_ASSESSABLE;
import static org.mingzhang.measure.attainment.AttainmentState.NOT_MET;
import static org.mingzhang.measure.attainment.AttainmentState.NOT_REPORTED;
import static org.mingzhang.measure.attainment.AttainmentState.NO_TARGET;
import static org.mingzhang.measure.attainment.AttainmentState.PARTLY_MET;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.model.Absent;
import org.mingzhang.model.Approximation;
import org.mingzhang.model.Comparison;
import org.mingzhang.model.Direction;
import org.mingzhang.model.Figure;

class AttainmentJudgeTest {

  @Test
  void keepsWhatIsMissingApart() {
    check(null, number("3"), NO_TARGET, AttainmentRule.NO_TARGET);
    check(none(), none(), NO_TARGET, AttainmentRule.NO_TARGET);
    check(number("3"), null, NOT_REPORTED, AttainmentRule.NO_ACTUAL);
    check(words("规范"), none(), NOT_REPORTED, AttainmentRule.NO_ACTUAL);
    Figure unreadable = figure("100&", Absent.UNREADABLE);
    check(number("100", "%"), unreadable, NOT_ASSESSABLE, AttainmentRule.NOT_COMPARABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, 10, 10, MET, 100",
    "AT_LEAST, 10, 20, EXCEEDED, 200",
    "AT_LEAST, 10, 9.99, PARTLY_MET, 99.90",
    "AT_LEAST, 10, 0, NOT_MET, 0",
    "MORE_THAN, 15, 15, PARTLY_MET, 100",
    "MORE_THAN, 15, 20, EXCEEDED, 133.33",
    "AT_MOST, 5, 5, MET, 100",
    "AT_MOST, 5, 4, MET, 125",
    "AT_MOST, 5, 8, PARTLY_MET, 62.50",
    "LESS_THAN, 5, 5, PARTLY_MET, 100",
    "LESS_THAN, 5, 4, MET, 125",
    "EQUAL, 14, 14, MET, 100",
    "EQUAL, 14, 12, PARTLY_MET, 85.71",
    "EQUAL, 14, 15, PARTLY_MET, 92.86",
    "EQUAL, 14, 28, NOT_MET, 0",
    "UNSTATED, 2, 3, EXCEEDED, 150",
    "UNSTATED, 100, 93, PARTLY_MET, 93",
  })
  void letsTheOperatorDecide(
      Comparison sign, String target, String actual, AttainmentState state, String percent) {
    Attainment result = judge(number(sign, target, ""), number(actual), null);

    assertThat(result.state()).isEqualTo(state);
    assertThat(result.working()).last().isEqualTo(percent);
  }

  @Test
  void takesTheDirectionOfABareNumberFromItsField() {
    Direction lower = Direction.LOWER_IS_BETTER;
    assertThat(judge(number("5"), number("4"), lower).state()).isEqualTo(MET);
    assertThat(judge(number("5"), number("8"), lower).rule())
        .isEqualTo(AttainmentRule.TARGET_OVER_ACTUAL);
    assertThat(judge(number("5"), number("8"), Direction.EXACT).state()).isEqualTo(PARTLY_MET);
    assertThat(judge(atLeast("5", ""), number("4"), lower).state()).isEqualTo(PARTLY_MET);
  }

  @Test
  void hasNoRatioToZero() {
    check(number("0", "起"), number("0", "起"), MET, AttainmentRule.ZERO_TARGET);
    check(number("0", "%"), number("-7", "%"), NOT_MET, AttainmentRule.ZERO_TARGET);
    check(atMost("0", "起"), number("1", "起"), NOT_MET, AttainmentRule.ZERO_TARGET);
    check(atMost("3", "起"), number("0", "起"), MET, AttainmentRule.ZERO_ACTUAL);
    check(number("-5", "%"), number("-3", "%"), EXCEEDED, AttainmentRule.BELOW_ZERO);
    Direction higher = Direction.HIGHER_IS_BETTER;
    assertThat(judge(number("0", "%"), number("2", "%"), higher).state()).isEqualTo(EXCEEDED);
  }

  @Test
  void convertsMoneyAndNothingElse() {
    Attainment money = judge(number("50", "万元"), number("1560000", "元"), null);
    assertThat(money.working()).containsExactly("50万元", "1560000元", "312");

    check(number("5", "人"), number("5", "人次"), NOT_ASSESSABLE, AttainmentRule.UNITS_DIFFER);
    check(number("5", "%"), number("5", "个百分点"), NOT_ASSESSABLE, AttainmentRule.UNITS_DIFFER);
    check(number("5", "百分点"), number("5", "个百分点"), MET, AttainmentRule.ACTUAL_OVER_TARGET);
    check(number("5", " 人"), number("5", "人"), MET, AttainmentRule.ACTUAL_OVER_TARGET);
    check(number("5", "人"), number("5"), MET, AttainmentRule.ACTUAL_OVER_TARGET);
  }

  @Test
  void refusesAnActualWithoutAnEnd() {
    AttainmentRule rule = AttainmentRule.ACTUAL_WITH_OPERATOR;
    check(atLeast("266", "米"), atLeast("266", "米"), NOT_ASSESSABLE, rule);
    check(range("90", "95", "%"), atMost("95", "%"), NOT_ASSESSABLE, rule);
    check(number("14"), number(Comparison.EQUAL, "14", ""), MET, AttainmentRule.ACTUAL_OVER_TARGET);
  }

  @Test
  void judgesAnApproximateResultOnlyWhenItCannotMatter() {
    Figure over3000 = about(Approximation.OVER, "3000", "册");
    Figure nearly800 = about(Approximation.NEARLY, "800", "人");
    Figure about100 = about(Approximation.ABOUT, "100", "人");

    check(atLeast("3000", "册"), over3000, MET, AttainmentRule.CLEAR_OF_TARGET);
    check(atLeast("2000", "册"), over3000, EXCEEDED, AttainmentRule.CLEAR_OF_TARGET);
    check(atLeast("5000", "册"), over3000, PARTLY_MET, AttainmentRule.CLEAR_OF_TARGET);
    check(atLeast("800", "人"), nearly800, NOT_ASSESSABLE, AttainmentRule.APPROXIMATE);
    check(atMost("800", "人"), nearly800, MET, AttainmentRule.CLEAR_OF_TARGET);
    check(number("100", "人"), about100, NOT_ASSESSABLE, AttainmentRule.APPROXIMATE);
    Figure exactly150 = number(Comparison.EQUAL, "150", "人");
    check(exactly150, about100, NOT_ASSESSABLE, AttainmentRule.APPROXIMATE);
  }

  @Test
  void looksWhetherTheResultLiesInTheRange() {
    AttainmentRule rule = AttainmentRule.WITHIN_RANGE;
    check(range("90", "95", "%"), number("95", "%"), MET, rule);
    check(range("90", "95", "%"), number("96", "%"), NOT_MET, rule);
    check(range("90", "95", "%"), range("91", "92", "%"), MET, rule);
    check(
        range("90", "95", "%"), range("94", "96", "%"), NOT_ASSESSABLE, AttainmentRule.APPROXIMATE);
    check(atLeast("90", "%"), range("91", "95", "%"), EXCEEDED, AttainmentRule.CLEAR_OF_TARGET);
    check(atLeast("90", "%"), range("85", "95", "%"), NOT_ASSESSABLE, AttainmentRule.APPROXIMATE);
    Direction higher = Direction.HIGHER_IS_BETTER;
    assertThat(judge(range("90", "95", "%"), number("96", "%"), higher).state())
        .isEqualTo(EXCEEDED);
  }

  @ParameterizedTest
  @CsvSource({
    "规范, 规范 , MET, SAME_WORDS",
    "100%达标, 100％达标。, MET, SAME_WORDS",
    "相符, 已完成, MET, WORDS_OF_COMPLETION",
    "规范, 部分完成, PARTLY_MET, WORDS_OF_COMPLETION",
    "完成, 未完成, NOT_MET, WORDS_OF_COMPLETION",
    "规范, 尚可, NOT_ASSESSABLE, NOT_COMPARABLE",
    "提升, 较2023年提升, MET, WORDS_OF_COMPLETION",
    "较2023年提升, 提升5%, MET, WORDS_OF_COMPLETION",
    "较2023年人数增长, 有所增加, MET, WORDS_OF_COMPLETION",
    "较2023年提升, 较2022年提升, NOT_ASSESSABLE, NOT_COMPARABLE",
    "较2023年提升, 未提升, NOT_MET, WORDS_OF_COMPLETION",
    "提升, 下降, NOT_MET, WORDS_OF_COMPLETION",
    "显著提升, 有所提升, NOT_ASSESSABLE, NOT_COMPARABLE",
    "提升, 提升不明显, NOT_ASSESSABLE, NOT_COMPARABLE",
    "稳定, 提升, NOT_ASSESSABLE, NOT_COMPARABLE",
  })
  void holdsWordsAgainstWords(
      String target, String actual, AttainmentState state, AttainmentRule rule) {
    check(words(target), words(actual), state, rule);
  }

  @Test
  void neverHoldsWordsAgainstANumber() {
    check(number("100", "%"), words("完成"), NOT_ASSESSABLE, AttainmentRule.NOT_COMPARABLE);
    check(words("提升"), number("5", "%"), NOT_ASSESSABLE, AttainmentRule.NOT_COMPARABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "2024年8月完成, MET, BY_DEADLINE",
    "2024年9月30日, MET, BY_DEADLINE",
    "2024年10月完成, NOT_MET, BY_DEADLINE",
    "2024年5月至2024年10月, NOT_MET, BY_DEADLINE",
    "2024年完成, NOT_ASSESSABLE, NOT_COMPARABLE",
    "计划2024年8月未完成, NOT_ASSESSABLE, NOT_COMPARABLE",
    "2024年5月至10月, NOT_ASSESSABLE, NOT_COMPARABLE",
    "2024年13月, NOT_ASSESSABLE, NOT_COMPARABLE",
    "及时, MET, SAME_WORDS",
  })
  void holdsADayAgainstItsDeadline(String actual, AttainmentState state, AttainmentRule rule) {
    check(words("及时", "2024年9月底前"), words(actual), state, rule);
  }

  @Test
  void leavesOpenWhetherADeadlineIncludesItsOwnDay() {
    Figure before = words("2024年9月30日前完成");
    check(before, words("2024年9月29日"), MET, AttainmentRule.BY_DEADLINE);
    check(before, words("2024年9月30日"), NOT_ASSESSABLE, AttainmentRule.NOT_COMPARABLE);
  }

  private static void check(
      Figure target, Figure actual, AttainmentState state, AttainmentRule rule) {
    Attainment result = judge(target, actual, null);
    assertThat(result.state()).isEqualTo(state);
    assertThat(result.rule()).isEqualTo(rule);
  }

  private static Attainment judge(Figure target, Figure actual, Direction direction) {
    return AttainmentJudge.judge(indicator("tested", target, actual, direction));
  }
}
