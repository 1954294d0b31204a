package org.mingzhang.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.publish.file.Folders;

class InputDigestTest {

  @TempDir Path temp;
  private InputDigest before;

  @BeforeEach
  void aSite() throws IOException {
    write("site.yaml", "name: 甲\n");
    write("data/unit/unit.yaml", "name: 乙\n");
    write("content/unit/2021/files/名单 一.txt", "x");
    before = SourceSums.of(temp).digest();
  }

  @Test
  void isTheSameInAnotherFolder() throws IOException {
    Path other = temp.resolve("other place");
    for (String path : Folders.files(temp)) {
      Files.createDirectories(other.resolve(path).getParent());
      Files.copy(temp.resolve(path), other.resolve(path));
    }

    assertThat(SourceSums.of(other).digest()).isEqualTo(before);
    assertThat(before.files()).isEqualTo(3);
  }

  @Test
  void tellsAChangedByteANewFileAndANewName() throws IOException {
    write("data/unit/unit.yaml", "name: 丙\n");
    assertThat(SourceSums.of(temp).digest().sha256()).isNotEqualTo(before.sha256());
    write("data/unit/unit.yaml", "name: 乙\n");
    write("rulesets/own.yaml", "id: own\n");
    assertThat(SourceSums.of(temp).digest()).isNotEqualTo(before);
    Files.delete(temp.resolve("rulesets/own.yaml"));
    Files.move(temp.resolve("data/unit/unit.yaml"), temp.resolve("data/unit/unit.yml"));
    assertThat(SourceSums.of(temp).digest()).isNotEqualTo(before);
  }

  @Test
  void looksAtNothingThatTheProgramDoesNotRead() throws IOException {
    write("target/site/index.html", "x");
    write("README.md", "x");
    write("data/.DS_Store", "x");
    write("content/.git/HEAD", "x");
    write("data/unit/~$report.docx", "x");

    assertThat(SourceSums.of(temp).digest()).isEqualTo(before);
  }

  /** The command that the documentation gives. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void canBeWorkedOutWithoutThisProgram() throws IOException, InterruptedException {
    String command =
        "find site.yaml data content templates assets rulesets -type f ! -path '*/.*'"
            + " ! -name '~$*' -print0 2>/dev/null"
            + " | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum";
    Process process = new ProcessBuilder("sh", "-c", command).directory(temp.toFile()).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assumeTrue(process.waitFor() == 0, "not run: this system lacks one of the tools");

    assertThat(printed).startsWith(before.sha256() + " ");
  }

  private void write(String name, String text) throws IOException {
    Path file = temp.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
