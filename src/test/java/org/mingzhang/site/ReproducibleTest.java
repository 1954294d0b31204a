package org.mingzhang.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.Folders;
import org.mingzhang.Program;

/** The same files give the same bytes, whoever builds them and wherever. */
class ReproducibleTest {

  private static final Path SITE = Path.of("src/test/resources/sites/three-years/input");

  @TempDir Path folder;

  @Test
  void building_twice_gives_the_same_bytes() {
    assertSameBytes(build(SITE, "first"), build(SITE, "second"));
  }

  @Test
  void another_folder_gives_the_same_bytes() {
    Path moved = folder.resolve("别处/a site");
    Folders.copySite(SITE, moved);
    assertSameBytes(build(SITE, "first"), build(moved, "second"));
  }

  @Test
  void another_language_and_time_zone_give_the_same_bytes() {
    Map<String, byte[]> first = build(SITE, "first");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : Stream.of("tr-TR", "zh-CN", "ar-EG", "en-US").toList()) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertSameBytes(first, build(SITE, tag));
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private Map<String, byte[]> build(Path site, String name) {
    Path out = folder.resolve(name);
    Program.Run run = Program.build(site, out);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return Folders.read(out);
  }

  private static void assertSameBytes(Map<String, byte[]> first, Map<String, byte[]> second) {
    assertThat(second.keySet()).isEqualTo(first.keySet());
    first.forEach(
        (path, bytes) -> assertThat(Arrays.equals(bytes, second.get(path))).as(path).isTrue());
  }
}
