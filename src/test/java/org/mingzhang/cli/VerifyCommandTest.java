package org.mingzhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.Program;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.page.frame.SiteFile;
import org.mingzhang.publish.Publisher;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class VerifyCommandTest {

  @TempDir Path temp;
  private Path copy;

  @BeforeEach
  void aPublishedSite() throws IOException {
    copy = temp.resolve("copy");
    new Publisher(Files.createDirectories(temp.resolve("site")), copy, "1.0")
        .publish(
            staging -> staging.write(SiteFile.text("index.html", () -> "<p>明账</p>\n")),
            new Diagnostics());
  }

  @Test
  void endsWith0WhenACopyIsWhatWasPublished() {
    Program.Run run = verify();

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("核验通过", "3 个文件");
  }

  @Test
  void endsWith1AndNamesEveryFileWithARemedy() throws IOException {
    Files.writeString(copy.resolve("index.html"), "<p>明账</p>\r\n");
    Files.writeString(copy.resolve("more.html"), "");

    assertThat(verify().exitCode()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(verify().out()).contains("index.html: 错误 MZ-U034", "CRLF", "more.html: 错误 MZ-U033");
    assertThat(verify("--lang", "en").out()).contains("index.html: error MZ-U034", "line ends");
    assertThat(verify("--lang", "en").err()).contains("2 differences");
  }

  @Test
  void givesTheSameToPrograms() throws IOException {
    Files.delete(copy.resolve("index.html"));

    JsonNode result = new JsonMapper().readTree(verify("--format", "json").out());

    assertThat(result.path("files").asInt()).isEqualTo(3);
    JsonNode first = result.path("deviations").path(0);
    assertThat(first.propertyNames())
        .containsExactly("code", "kind", "file", "detail", "message", "remedy");
    assertThat(first.path("kind").asString()).isEqualTo("missing");
    assertThat(first.path("file").asString()).isEqualTo("index.html");
  }

  @Test
  void endsWith2WithoutAFolder() {
    Program.Run run = Program.run("verify");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("文件夹");
  }

  private Program.Run verify(String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "verify";
    args[1] = copy.toString();
    System.arraycopy(options, 0, args, 2, options.length);
    return Program.run(args);
  }
}
