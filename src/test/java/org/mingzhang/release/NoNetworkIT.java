package org.mingzhang.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.Program;

/** A build asks nobody anything: it goes through where there is no network, not even a loopback. */
@EnabledOnOs(OS.LINUX)
class NoNetworkIT {

  private static final List<String> WITHOUT_NETWORK = List.of("unshare", "--net");

  @TempDir Path temp;

  @Test
  void the_example_site_is_built_without_a_network() throws Exception {
    assumeTrue(run(List.of("true")) == 0, "not run: this system permits no room without network");
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command = new ArrayList<>(List.of(java.toString()));
    command.addAll(List.of("-jar", Built.TARGET.resolve("mingzhang.jar").toString(), "build"));
    command.addAll(List.of("--site", Program.exampleSite().toString()));
    command.addAll(List.of("--out", temp.resolve("site").toString()));

    assertThat(run(command)).as(() -> log()).isZero();
    assertThat(temp.resolve("site/index.html")).exists();
  }

  private int run(List<String> command) throws InterruptedException {
    List<String> whole = new ArrayList<>(WITHOUT_NETWORK);
    whole.addAll(command);
    try {
      return new ProcessBuilder(whole)
          .redirectErrorStream(true)
          .redirectOutput(temp.resolve("log").toFile())
          .start()
          .waitFor();
    } catch (IOException absent) {
      return 127;
    }
  }

  private String log() {
    try {
      return Files.readString(temp.resolve("log"));
    } catch (IOException e) {
      return e.toString();
    }
  }
}
