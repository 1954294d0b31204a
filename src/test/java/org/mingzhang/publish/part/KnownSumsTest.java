package org.mingzhang.publish.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.publish.file.Sha256;

final class KnownSumsTest {

  @TempDir private Path folder;

  private Path source;

  @BeforeEach
  void write() throws IOException {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("unix"));
    source = Files.writeString(folder.resolve("2021.yaml"), "title: 一");
  }

  @Test
  void a_file_that_nobody_touched_is_not_read_again() throws IOException {
    remember();
    Path kept = folder.resolve("sums.json");
    Files.writeString(kept, Files.readString(kept).replace(Sha256.of(source), "known"));

    assertThat(sum()).isEqualTo("known");
  }

  @Test
  void a_change_that_keeps_size_and_time_is_seen() throws IOException {
    remember();
    FileTime time = Files.getLastModifiedTime(source);
    Files.writeString(source, "title: 二");
    Files.setLastModifiedTime(source, time);

    assertThat(sum()).isEqualTo(Sha256.of(source));
  }

  @Test
  void what_changes_while_sums_are_taken_is_looked_at_again() throws IOException {
    KnownSums sums = KnownSums.open(folder);
    Files.writeString(source, "title: 二");
    sums.of("data/2021.yaml", source);
    sums.keep();

    assertThat(folder.resolve("sums.json")).doesNotExist();
  }

  @Test
  void a_text_is_new_when_its_sum_is_another_one() throws IOException {
    remember();
    KnownSums sums = KnownSums.open(folder);

    assertThat(sums.isNew("data/2021.yaml", Sha256.of(source))).isFalse();
    assertThat(sums.isNew("data/2021.yaml", "another")).isTrue();
    assertThat(sums.isNew("data/2022.yaml", Sha256.of(source))).isTrue();
    assertThat(KnownSums.none().isNew("data/2021.yaml", "any")).isFalse();
  }

  /** The tick of the system's clock in which the file was written has to be over. */
  private void remember() throws IOException {
    KnownSums sums;
    do {
      sums = KnownSums.open(folder);
      sums.of("data/2021.yaml", source);
      sums.keep();
    } while (Files.notExists(folder.resolve("sums.json")));
  }

  private String sum() throws IOException {
    return KnownSums.open(folder).of("data/2021.yaml", source);
  }
}
