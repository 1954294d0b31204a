package org.mingzhang.measure.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.mingzhang.measure.number.Ratio;

class PointsTest {

  @Test
  void three_thirds_are_one() {
    Points third = Points.of(BigDecimal.ONE, ratio(1, 3));
    assertThat(third.plus(third).plus(third)).isEqualByComparingTo(points("1"));
    assertThat(third.text()).isEqualTo("0.33");
  }

  @Test
  void just_below_a_bound_stays_below_it_whatever_the_print_says() {
    Points total = points("90").minus(Points.of(BigDecimal.ONE, ratio(1, 1_000_000)));
    assertThat(total.text()).isEqualTo("90");
    assertThat(total).isLessThan(points("90"));
  }

  @Property
  void what_was_added_can_be_taken_away(
      @ForAll @BigRange(min = "0", max = "100") BigDecimal weight,
      @ForAll @IntRange(min = 0, max = 1000) int part,
      @ForAll @IntRange(min = 1, max = 1000) int whole) {
    Points share = Points.of(weight, ratio(part, whole));
    assertThat(points("10").plus(share).minus(share)).isEqualByComparingTo(points("10"));
  }

  @Property
  void a_score_never_leaves_its_weight(
      @ForAll @BigRange(min = "0", max = "100") BigDecimal weight,
      @ForAll @IntRange(min = -1000, max = 1000) int part,
      @ForAll @IntRange(min = 1, max = 1000) int whole) {
    Points score = Points.of(weight, ratio(part, whole)).within(Points.ZERO, Points.of(weight));
    assertThat(score).isBetween(Points.ZERO, Points.of(weight));
  }

  private static Points points(String number) {
    return Points.of(new BigDecimal(number));
  }

  private static Ratio ratio(int part, int whole) {
    return new Ratio(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
  }
}
