package org.mingzhang.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.page.frame.SiteFile;
import org.mingzhang.publish.file.Folders;

/** Files of two releases that are one file, and those that must not be. */
@DisabledOnOs(OS.WINDOWS)
class UnchangedTest {

  @TempDir Path temp;
  private Path stage;
  private Path published;

  @BeforeEach
  void twoSites() throws IOException {
    stage = write("stage", Map.of("same.html", "甲", "changed.html", "new", "a/same.css", "a{}"));
    published =
        write("published", Map.of("same.html", "甲", "changed.html", "old", "a/same.css", "a{}"));
  }

  @Test
  void whatHasTheSameBytesIsOneFile() throws IOException {
    assertThat(Unchanged.link(stage, published, Folders.files(stage))).isEqualTo(2);

    assertThat(key("stage/same.html")).isEqualTo(key("published/same.html"));
    assertThat(key("stage/a/same.css")).isEqualTo(key("published/a/same.css"));
    assertThat(stage.resolve("changed.html")).hasContent("new");
    assertThat(published.resolve("changed.html")).hasContent("old");
    assertThat(Folders.files(stage)).containsExactly("a/same.css", "changed.html", "same.html");
  }

  @Test
  void whatSomebodyEditedInPlaceIsWrittenAnew() throws IOException {
    Files.writeString(published.resolve("same.html"), "乙");

    Unchanged.link(stage, published, Folders.files(stage));

    assertThat(stage.resolve("same.html")).hasContent("甲");
    assertThat(key("stage/same.html")).isNotEqualTo(key("published/same.html"));
  }

  @Test
  void whatSomebodyClosedIsWrittenAnew() throws IOException {
    Files.setPosixFilePermissions(
        published.resolve("same.html"), PosixFilePermissions.fromString("rw-------"));

    assertThat(Unchanged.link(stage, published, Folders.files(stage))).isEqualTo(1);
    assertThat(key("stage/same.html")).isNotEqualTo(key("published/same.html"));
  }

  @Test
  void noLinkInThePublishedSiteIsFollowed() throws IOException {
    Path elsewhere = write("elsewhere", Map.of("same.html", "甲", "same.css", "a{}"));
    Files.delete(published.resolve("same.html"));
    Files.createSymbolicLink(published.resolve("same.html"), elsewhere.resolve("same.html"));
    Files.delete(published.resolve("a/same.css"));
    Files.delete(published.resolve("a"));
    Files.createSymbolicLink(published.resolve("a"), elsewhere);

    assertThat(Unchanged.link(stage, published, Folders.files(stage))).isZero();
    assertThat(stage.resolve("same.html")).isRegularFile().hasContent("甲");
  }

  @Test
  void withoutAPublishedSiteNothingHappens() throws IOException {
    assertThat(Unchanged.link(stage, temp.resolve("nothing"), Folders.files(stage))).isZero();
  }

  @Test
  void aBuildNeverWritesIntoAPublishedFile() throws IOException {
    Path out = temp.resolve("www/site");
    publish(out, "old");
    Path second = Files.createLink(temp.resolve("second-name"), out.resolve("index.html"));
    publish(out, "old");
    assertThat(key("www/site/index.html")).isEqualTo(key("second-name"));
    publish(out, "new");

    assertThat(out.resolve("index.html")).hasContent("new");
    assertThat(second).hasContent("old");
  }

  private void publish(Path out, String text) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    new Publisher(Files.createDirectories(temp.resolve("home")), out, "1.0")
        .publish(s -> s.write(SiteFile.text("index.html", () -> text)), diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
  }

  private Object key(String file) throws IOException {
    return Files.readAttributes(temp.resolve(file), BasicFileAttributes.class).fileKey();
  }

  private Path write(String name, Map<String, String> files) throws IOException {
    Path folder = temp.resolve(name);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    return folder;
  }
}
