package org.mingzhang.scaffold;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where {@code publish.sh} finds the program and what it calls; a few lines of shell stand in. */
@DisabledOnOs(OS.WINDOWS)
class PublishScriptProgramTest {

  /** Says what it was called with, leaves what a build leaves, and fails when told to. */
  private static final String STAND_IN =
      """
      echo "called: $*"
      [ "$1" != "${FAILING:-}" ] || exit 1
      [ "$1" != build ] || { mkdir -p target/release/site && : >target/release/site/SHA256SUMS; }
      [ "$1" != diff ] || : >target/review/diff.txt
      """;

  @TempDir Path temp;

  private Path site;
  private PublishScript script;

  @BeforeEach
  void layOut() throws IOException {
    site = Files.createDirectories(temp.resolve("my site"));
    Files.copy(WorkflowFilesTest.SCRIPT, site.resolve("publish.sh"));
    script = new PublishScript(site, temp);
  }

  @Test
  void a_launcher_beside_it_is_the_program() {
    PublishScript.write(site.resolve("mingzhang"), STAND_IN);
    PublishScript.Run run = script.run("review", "main");
    assertThat(run.exitCode()).as(run.output()).isZero();
    assertThat(run.output())
        .containsSubsequence("called: check\n", "called: build --out target/review/site\n")
        .contains("called: diff main . --out target/review/diff.txt");
  }

  @Test
  void a_release_is_unpacked_when_its_sum_is_right() throws Exception {
    Path zip = temp.resolve("mingzhang-9.zip");
    write(zip);
    script.with("MINGZHANG_ZIP", zip.toString()).with("MINGZHANG_SHA256", "0".repeat(64));
    PublishScript.Run wrong = script.run("publish");
    assertThat(wrong.exitCode()).isEqualTo(1);
    assertThat(wrong.output()).contains("MINGZHANG_SHA256").doesNotContain("called");

    MessageDigest sum = MessageDigest.getInstance("SHA-256");
    script.with("MINGZHANG_SHA256", HexFormat.of().formatHex(sum.digest(Files.readAllBytes(zip))));
    PublishScript.Run right = script.run("publish");
    assertThat(right.exitCode()).as(right.output()).isZero();
    assertThat(right.output())
        .contains("called: build --release --out target/release/site --archive")
        .contains("called: verify target/release/site --sums target/release/SHA256SUMS");
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.invalid/mingzhang.zip, MINGZHANG_SHA256",
    "no-such.zip, 找不到发行包 no-such.zip",
  })
  void a_release_that_cannot_be_trusted_or_found_is_said(String zip, String says) {
    PublishScript.Run run = script.with("MINGZHANG_ZIP", zip).run("publish");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output()).contains("错误: ", "error: ", says);
  }

  @Test
  void without_a_program_it_says_where_one_can_be_named() {
    PublishScript.Run run = script.run("publish");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output()).contains("找不到程序", "MINGZHANG_ZIP");
  }

  @Test
  void a_command_of_ones_own_gets_the_verified_folder() {
    PublishScript.write(site.resolve("mingzhang"), STAND_IN);
    script.with("MINGZHANG_DEPLOY", "echo uploading -a");
    assertThat(script.run("publish").output()).contains("\nuploading -a target/release/site\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "verify"})
  void nothing_is_handed_over_after_a_failure(String failing) {
    PublishScript.write(site.resolve("mingzhang"), STAND_IN);
    script.with("MINGZHANG_DEPLOY", "echo uploading").with("MINGZHANG_TO", "/nowhere");
    PublishScript.Run run = script.with("FAILING", failing).run("publish");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output()).doesNotContain("uploading", "/nowhere", "完成");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "review", "publish now", "review a b", "check"})
  void a_wrong_command_line_ends_with_2_before_anything_is_done(String line) {
    String[] arguments = line.isEmpty() ? new String[0] : line.split(" ");
    PublishScript.Run run = script.run(arguments);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.output()).startsWith("用法: ");
    assertThat(script.run("review", "").exitCode()).isEqualTo(2);
    assertThat(site.resolve("target")).doesNotExist();
  }

  private static void write(Path zip) throws IOException {
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      entries.putNextEntry(new ZipEntry("mingzhang-9/mingzhang"));
      entries.write(STAND_IN.getBytes(UTF_8));
    }
  }
}
