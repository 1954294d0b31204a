package org.mingzhang.read.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.StringLength;
import org.mingzhang.model.Comparison;
import org.mingzhang.model.Quantity;

/** What is printed is read back digit by digit, and nothing that is typed ends in an exception. */
class ValuePropertiesTest {

  @Property
  void a_number_keeps_its_digits(
      @ForAll @BigRange(min = "-99999999999", max = "99999999999") @Scale(2) BigDecimal number) {
    Quantity read = read(number.toPlainString());
    assertThat(read.number()).isEqualTo(number);
    assertThat(read.unit()).isEmpty();
  }

  @Property
  void thousands_separators_change_nothing(
      @ForAll @BigRange(min = "0", max = "99999999999") @Scale(2) BigDecimal number) {
    assertThat(read(String.format(Locale.ROOT, "%,.2f", number)).number()).isEqualTo(number);
  }

  @Property
  void an_operator_and_a_unit_stand_beside_the_number(
      @ForAll @BigRange(min = "0", max = "9999999") @Scale(2) BigDecimal number) {
    Quantity read = read("≥" + number.toPlainString() + "(人)");
    assertThat(read.comparison()).isEqualTo(Comparison.AT_LEAST);
    assertThat(read.number()).isEqualTo(number);
    assertThat(read.unit()).isEqualTo("人");
  }

  @Property
  void any_text_is_read_or_said_to_be_unreadable(@ForAll @StringLength(max = 40) String text) {
    for (ValueRole role : ValueRole.values()) {
      assertThat(ValueParser.parse(text, role).value()).isNotNull();
    }
  }

  private static Quantity read(String printed) {
    return (Quantity) ValueParser.parse(printed, ValueRole.TARGET).value();
  }
}
