package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mingzhang.build.BuildProgress.Stage;

class ProgressDisplayTest {

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final Console console =
      new Console(
          new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
          new PrintStream(written, true, StandardCharsets.UTF_8),
          Locale.ENGLISH,
          new CliWords(Locale.ENGLISH));
  private Duration now = Duration.ZERO;

  @Test
  void aBarComesAfterASecondAndLeavesAnEmptyLine() {
    try (ProgressDisplay display = display(true)) {
      display.stage(Stage.UNITS, 2);
      at(display, Duration.ofMillis(1000));
      assertThat(text()).isEmpty();
      display.step(3);
      at(display, Duration.ofMillis(1100));
      at(display, Duration.ofMillis(1150));
    }

    String bar = "[##########----------] 1/2 units, about 2 s left";
    assertThat(text()).isEqualTo("\r" + bar + "\r" + " ".repeat(bar.length()) + "\r");
  }

  @Test
  void aShorterTextLeavesNothingOfALongerOne() {
    try (ProgressDisplay display = display(true)) {
      display.stage(Stage.SITE_PAGES, 0);
      at(display, Duration.ofSeconds(2));
      display.stage(Stage.MANIFEST, 0);
      at(display, Duration.ofSeconds(3));

      assertThat(text()).isEqualTo("\rsite-wide pages ...\rmanifest ...       ");
    }
  }

  @Test
  void aLogGetsALineEveryTenSeconds() {
    try (ProgressDisplay display = display(false)) {
      display.stage(Stage.UNITS, 300);
      for (int second = 1; second <= 25; second++) {
        display.step(3);
        at(display, Duration.ofSeconds(second));
      }
    }

    assertThat(text().lines())
        .containsExactly(
            "after 10 s: units, 10/300 done, 30 reports",
            "after 20 s: units, 20/300 done, 60 reports");
  }

  @Test
  void aShortBuildLeavesNothingInALog() {
    try (ProgressDisplay display = display(false)) {
      display.stage(Stage.UNITS, 300);
      at(display, Duration.ofMillis(9999));
    }

    assertThat(text()).isEmpty();
  }

  private ProgressDisplay display(boolean watched) {
    return new ProgressDisplay(console, watched, () -> now.toNanos());
  }

  private void at(ProgressDisplay display, Duration moment) {
    now = moment;
    display.tick();
  }

  private String text() {
    return written.toString(StandardCharsets.UTF_8);
  }
}
