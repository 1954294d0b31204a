package org.mingzhang.page.poster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingzhang.chart.Tone;

/** A colour means the same in a picture as on the page. */
class InkTest {

  @ParameterizedTest
  @EnumSource(Tone.class)
  void tones_have_the_colours_of_the_light_style_sheet(Tone tone) throws IOException {
    String css = Files.readString(Path.of("assets/css/tones.css"));
    String light = css.substring(0, css.indexOf("@media"));

    assertThat(light).contains("--tone-" + tone.id() + ": " + Ink.of(tone).hex() + ";");
  }
}
