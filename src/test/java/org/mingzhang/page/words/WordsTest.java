package org.mingzhang.page.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingzhang.chart.Tone;
import org.mingzhang.check.Matter;
import org.mingzhang.measure.attainment.AttainmentRule;
import org.mingzhang.measure.attainment.AttainmentState;
import org.mingzhang.model.AmountColumn;
import org.mingzhang.model.BudgetSection;
import org.mingzhang.model.ClaimKind;
import org.mingzhang.model.ReportKind;
import org.mingzhang.model.UnitLevel;

class WordsTest {
  private static final Pattern KEY = Pattern.compile("say\\(\\s*\"([^\"]+[^.\"])\"\\s*[,)]");
  private static final List<ResourceBundle> BUNDLES =
      Stream.of("messages", "opendata")
          .map(name -> ResourceBundle.getBundle("org.mingzhang.page." + name))
          .toList();

  @Test
  void everyConstantHasItsWord() {
    Words words = Words.chinese();
    Stream.<Enum<?>[]>of(
            ReportKind.values(),
            UnitLevel.values(),
            AmountColumn.values(),
            AttainmentState.values(),
            Matter.values())
        .flatMap(Stream::of)
        .forEach(constant -> assertThat(words.of(constant)).isNotBlank());
    for (AttainmentState state : AttainmentState.values()) {
      assertThat(words.say("sign." + state.name())).hasSize(1);
    }
    for (AttainmentRule rule : AttainmentRule.values()) {
      assertThat(words.say("attainment." + rule.name(), "1", "2", "3")).endsWith("。");
    }
    for (ClaimKind kind : ClaimKind.values()) {
      assertThat(words.say("claim." + EnumWords.kebab(kind))).isNotBlank();
    }
  }

  @Test
  void everySectionHasItsCaptions() {
    Words words = Words.chinese();
    for (BudgetSection section : BudgetSection.values()) {
      for (String prefix : List.of("budget.caption.", "rate.caption.", "share.caption.")) {
        assertThat(words.say(prefix + section.id(), "", "")).isNotBlank();
      }
      assertThat(words.say("trends." + section.id())).isNotBlank();
      assertThat(words.say("download." + Slug.of(section.id()))).isNotBlank();
    }
  }

  @Test
  void everyKeyInTheCodeIsInTheBundle() throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/mingzhang/page"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        KEY.matcher(Files.readString(file)).results().map(m -> m.group(1)).forEach(keys::add);
      }
    }
    assertThat(keys).isNotEmpty().allMatch(WordsTest::isInABundle);
  }

  private static boolean isInABundle(String key) {
    return BUNDLES.stream().anyMatch(bundle -> bundle.containsKey(key));
  }

  @Test
  void everyToneHasAColourInLightAndDark() throws IOException {
    String css = Files.readString(Path.of("assets/css/tones.css"));
    for (Tone tone : Tone.values()) {
      assertThat(css.split("--tone-" + tone.id() + ": #", -1)).as(tone.id()).hasSize(3);
      assertThat(css).contains(".tone-" + tone.id() + " {");
    }
  }
}
