package org.mingzhang.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  private static String policyOfThePages() throws IOException {
    String layout = Files.readString(Path.of("templates/shared/layout.ftlh"));
    Matcher policy =
        Pattern.compile("http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"")
            .matcher(layout);
    assertThat(policy.find()).isTrue();
    return policy.group(1);
  }
}
