package org.mingzhang.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Colours that lie beside each other in one chart stay apart, whoever looks, on screen and in grey.
 */
class PaletteTest {

  private static final Path TONES = Path.of("assets", "css", "tones.css");
  private static final Pattern TONE = Pattern.compile("--tone-([a-z0-9-]+): (#[0-9a-f]{6});");

  /** What is drawn together, in the order in which it is drawn. */
  private static final List<List<String>> TOGETHER =
      List.of(
          List.of("basic", "project"),
          List.of("personnel", "operating", "project"),
          List.of("initial", "adjusted", "executed"),
          List.of("exceeded", "met", "partly-met", "not-met", "unknown"),
          List.of("part-1", "part-2", "part-3", "part-4", "part-5", "part-6", "part-7", "rest"));

  @ParameterizedTest
  @EnumSource(Sight.class)
  void neighbours_are_told_apart(Sight sight) throws IOException {
    for (Map<String, Colour> theme : themes()) {
      for (List<String> tones : TOGETHER) {
        for (int i = 1; i < tones.size(); i++) {
          Colour one = theme.get(tones.get(i - 1));
          Colour other = theme.get(tones.get(i));
          assertThat(one.seenBy(sight).distance(other.seenBy(sight)))
              .as("%s beside %s for %s", tones.get(i - 1), tones.get(i), sight)
              .isGreaterThan(sight.leastDistance());
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"0, #ffffff", "1, #11181f"})
  void every_colour_stands_out_from_the_ground(int theme, String ground) throws IOException {
    Colour behind = Colour.of(ground);
    themes()
        .get(theme)
        .forEach((name, tone) -> assertThat(tone.contrast(behind)).as(name).isGreaterThan(3));
  }

  /** The tones by name: as they are in the light, then as they are in the dark. */
  private static List<Map<String, Colour>> themes() throws IOException {
    String[] halves = Files.readString(TONES).split("prefers-color-scheme: dark", 2);
    return List.of(tones(halves[0]), tones(halves[1]));
  }

  private static Map<String, Colour> tones(String css) {
    Map<String, Colour> tones = new HashMap<>();
    Matcher found = TONE.matcher(css);
    while (found.find()) {
      tones.put(found.group(1), Colour.of(found.group(2)));
    }
    return tones;
  }
}
