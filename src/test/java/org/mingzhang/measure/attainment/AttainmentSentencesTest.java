package org.mingzhang.measure.attainment;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule explains itself in both languages. */
class AttainmentSentencesTest {

  private static final String BUNDLE = "org.mingzhang.page.attainment";

  @ParameterizedTest
  @EnumSource
  void hasASentenceForEveryRule(AttainmentRule rule) {
    assertThat(sentence(Locale.ROOT, rule)).endsWith("。").doesNotContain("{", "}");
    assertThat(sentence(Locale.ENGLISH, rule)).endsWith(".").doesNotContain("{", "}");
  }

  @ParameterizedTest
  @EnumSource(names = {"ACTUAL_OVER_TARGET", "TARGET_OVER_ACTUAL", "EXACT_TARGET"})
  void showsTheArithmeticWhereThereIsARatio(AttainmentRule rule) {
    assertThat(sentence(Locale.ROOT, rule)).contains("200 人", "1018人", "509%");
    assertThat(sentence(Locale.ENGLISH, rule)).contains("200 人", "1018人", "509%");
  }

  private static String sentence(Locale locale, AttainmentRule rule) {
    ResourceBundle.Control exactly =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    String pattern =
        ResourceBundle.getBundle(BUNDLE, locale, exactly).getString("attainment." + rule);
    return new MessageFormat(pattern, Locale.ROOT).format(new Object[] {"200 人", "1018人", "509"});
  }
}
