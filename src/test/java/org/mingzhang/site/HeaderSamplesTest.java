package org.mingzhang.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.Program;

/** The samples for web servers ask for what the pages themselves ask for, and a little more. */
class HeaderSamplesTest {

  private static final Path SAMPLES = Path.of("docs/headers");

  @ParameterizedTest
  @ValueSource(strings = {"nginx.conf", "apache.conf", "web.config"})
  void name_the_policy_of_the_pages_and_what_no_meta_tag_can(String file) throws IOException {
    assertThat(Files.readString(SAMPLES.resolve(file)))
        .contains("\"" + policyOfThePages() + "; frame-ancestors 'self'\"")
        .contains("X-Content-Type-Options", "nosniff", "Referrer-Policy", "X-Frame-Options");
  }

  @Test
  void say_which_of_them_were_run() throws IOException {
    assertThat(Files.readString(SAMPLES.resolve("nginx.conf"))).contains("check-nginx");
    assertThat(Files.readString(SAMPLES.resolve("apache.conf"))).contains("Not run");
    assertThat(Files.readString(SAMPLES.resolve("web.config"))).contains("Not run");
  }

  /** Runs only where nginx and curl are installed; otherwise it is reported as not run. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void of_nginx_arrive_when_a_real_server_sends_them(@TempDir Path temp) throws Exception {
    Path out = temp.resolve("site");
    Path site = Path.of("src/test/resources/sites/weighted-form/input");
    assertThat(Program.build(site, out).exitCode()).isZero();
    Path log = temp.resolve("log");
    ProcessBuilder check =
        new ProcessBuilder(SAMPLES.resolve("check-nginx").toString(), out.toString());
    check.environment().put("PORT", Integer.toString(freePort()));
    int exitCode = check.redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
    String printed = Files.readString(log);
    assumeFalse(exitCode == 2, "not run: " + printed);

    assertThat(exitCode).as(printed).isZero();
    assertThat(printed).contains("Checked against nginx");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static String policyOfThePages() throws IOException {
    String layout = Files.readString(Path.of("templates/shared/layout.ftlh"));
    Matcher policy =
        Pattern.compile("http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"")
            .matcher(layout);
    assertThat(policy.find()).isTrue();
    return policy.group(1);
  }
}
