package org.mingzhang.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.ChildProgram;
import org.mingzhang.FastTempDir;
import org.mingzhang.Folders;
import org.mingzhang.TestSet;

/**
 * Inputs made to take all time and memory there is. Every one is built by a program of its own with
 * 512 MB; {@code ./mvnw verify -Dtest=LimitsTest -Dmingzhang.full=true} takes all of them, and then
 * none may take more than ten seconds by the clock, so nothing else should be at work.
 */
@DisabledOnOs(OS.WINDOWS)
class LimitsTest {

  private static final Path GOOD = Path.of("src/test/resources/sites/weighted-form/input");
  private static final boolean ALL = Boolean.getBoolean("mingzhang.full");
  private static final Duration ALLOWED = ALL ? Duration.ofSeconds(10) : Duration.ofSeconds(120);

  @TempDir(factory = FastTempDir.class)
  Path folder;

  static List<LargeInput> inputs() {
    return Arrays.stream(LargeInput.values()).filter(input -> ALL || input.usual()).toList();
  }

  @TestSet("inputs beyond all measure: a plain error or a whole site, with 512 MB, in time")
  @ParameterizedTest(name = "{0}")
  @MethodSource("inputs")
  void end_soon_with_little_memory(LargeInput input) throws IOException {
    Path site = folder.resolve("site");
    Folders.copySite(GOOD, site);
    Path file = site.resolve(input.file());
    if (input.file().endsWith("json")) {
      Files.delete(site.resolve("data/lake-library/2022.yaml"));
    }
    if (input.bytes() > 0) {
      try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
        large.setLength(input.bytes());
      }
    } else {
      Files.writeString(file, input.text(Files.exists(file) ? Files.readString(file) : ""));
    }
    long begin = System.nanoTime();
    ChildProgram build =
        ChildProgram.start(
            List.of("env", "JDK_JAVA_OPTIONS=-Xmx512m"),
            site,
            folder.resolve("out"),
            folder.resolve("log"));

    int exitCode = build.exitCode();

    Duration taken = Duration.ofNanos(System.nanoTime() - begin);
    assertThat(build.output()).doesNotContain("\tat ").doesNotContain("OutOfMemory");
    assertThat(exitCode).isIn(0, 1);
    assertThat(Files.exists(folder.resolve("out"))).isEqualTo(exitCode == 0);
    assertThat(exitCode == 1).isEqualTo(build.output().contains(" 错误 MZ-"));
    assertThat(build.output().length()).as("a page of messages at most").isLessThan(200_000);
    assertThat(taken).isLessThan(ALLOWED);
  }
}
