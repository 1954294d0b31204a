package org.mingzhang.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.model.Quantity;

/** What of a line is a number that must stand in the data, and what it says. */
class TypedNumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "支出 279.08 万元        | 279.08  | 万元   | EXACT",
        "支出6,306,545.19元      | 6306545.19 | 元  | EXACT",
        "支出２７９．０８万元       | 279.08  | 万元   | EXACT",
        "执行率93%              | 93      | %      | EXACT",
        "培训26228人次           | 26228   | 人次    | EXACT",
        "提高7.6个百分点          | 7.6     | 个百分点 | EXACT",
        "参观1500余人            | 1500    | 人     | OVER",
        "约 300 户              | 300     | 户     | NEAR",
        "满意度90%以上           | 90      | %      | UP",
        "不超过50万元            | 50      | 万元    | DOWN",
        "发放1万份               | 10000   | 份     | EXACT"
      })
  void reads(String line, BigDecimal number, String unit, Reach reach) {
    assertThat(TypedNumbers.in(line))
        .singleElement()
        .satisfies(found -> assertThat(found.number()).isEqualByComparingTo(number))
        .satisfies(found -> assertThat(found.unit()).isEqualTo(unit))
        .satisfies(found -> assertThat(found.reach()).isEqualTo(reach));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021年9月3日10:30",
        "第二届、第3名、第 12 次会议",
        "5·8人道公益日，3.1遗体捐献日",
        "〔2020〕10号、【2022】13号、2022年第3号",
        "电话0512-00000000，12345热线",
        "24小时、3个月、5个方面、2天",
        "120—140人，30%～40%，20至30人",
        "“10个项目”",
        "《2021年100件实事》",
        "image::a.png[width=50%]",
        "十名学生、三献、一是",
        "AED、5.1节、1+1"
      })
  void leaves_alone(String line) {
    assertThat(TypedNumbers.in(line)).isEmpty();
  }

  @Test
  void a_number_means_a_figure_at_its_own_precision_and_in_any_unit_of_money() {
    assertThat(means("279.08万元", "2790800", "元")).isTrue();
    assertThat(means("279万元", "279.08", "万元")).isTrue();
    assertThat(means("280万元", "279.08", "万元")).isFalse();
    assertThat(means("减少22.81万元", "-22.81", "万元")).isTrue();
  }

  @Test
  void people_and_visits_are_counted_apart() {
    assertThat(means("38名", "38", "人")).isTrue();
    assertThat(means("38人", "38", "人次")).isFalse();
    assertThat(means("5家", "5", "个")).isTrue();
    assertThat(means("5%", "5", "个")).isFalse();
  }

  private static boolean means(String line, String figure, String unit) {
    return TypedNumbers.in(line).get(0).means(Quantity.of(new BigDecimal(figure), unit));
  }
}
