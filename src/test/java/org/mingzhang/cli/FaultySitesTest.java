package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.Folders;
import org.mingzhang.Golden;
import org.mingzhang.Program;

/** A site with a fault ends a command with 1 and the words of the fault, and publishes nothing. */
class FaultySitesTest {

  @TempDir static Path folder;

  static Path out;
  static Map<String, byte[]> published;

  @BeforeAll
  static void publishAGoodSite() {
    out = folder.resolve("site");
    Program.Run run = Program.build(Path.of("src/test/resources/sites/weighted-form/input"), out);
    assertThat(run.exitCode()).as(run.err()).isZero();
    published = Folders.read(out);
  }

  static List<Path> faults() {
    return Golden.folders("faults");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void a_build_names_the_fault_and_leaves_what_is_published(Path fault) throws IOException {
    String expected = Files.readString(fault.resolve("expected.txt"));
    Program.Run build = Program.build(fault.resolve("input"), out);

    assertThat(build.exitCode()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(build.err().lines()).containsAll(expected.lines().toList());
    assertThat(build.err()).doesNotContain("\tat ");
    assertThat(Folders.differences(Folders.read(out), published)).isEmpty();
  }

  @Test
  void a_check_names_the_same_faults_as_a_result() throws IOException {
    Path fault = Path.of("src/test/resources/faults/several-faults-at-once");
    Program.Run check = Program.check(fault.resolve("input"));

    assertThat(check.exitCode()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(check.out()).isEqualTo(Files.readString(fault.resolve("expected.txt")));
  }
}
