package org.mingzhang.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.publish.part.PartStore;

final class SourceSumsTest {

  @TempDir private Path site;

  @ParameterizedTest
  @ValueSource(strings = {"a.adoc", "名单.adoc", "\uFFFD.adoc", "\uD83D\uDCDA.adoc", "~.adoc"})
  void the_sum_of_a_folder_is_that_of_all_its_files(String name) throws IOException {
    write("content/unit/2021.adoc", "一");
    String before = sum();
    write("content/unit/" + name, "二");
    String with = sum();
    write("content/unit/" + name, "三");

    assertThat(with).isNotEqualTo(before);
    assertThat(sum()).isNotEqualTo(with);
  }

  @Test
  void and_of_no_others() throws IOException {
    write("content/unit/2021.adoc", "一");
    String before = sum();
    write("content/unit-a/2021.adoc", "二");
    write("content/unit0/2021.adoc", "二");
    write("content/unit.adoc", "二");

    assertThat(sum()).isEqualTo(before);
  }

  @Test
  void paths_are_in_the_order_of_their_bytes() {
    List<String> paths =
        List.of(
            "a",
            "a/b",
            "a-b",
            "a0",
            "ab",
            "é",
            "名",
            "名单",
            "\uFFFD",
            "\uD83D\uDCDA",
            "\uD83D\uDCDB");

    assertThat(paths.stream().sorted(SourceSums::compare))
        .containsExactlyElementsOf(
            paths.stream()
                .sorted(
                    Comparator.comparing(
                        path -> path.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned))
                .toList());
  }

  @Test
  void files_are_new_when_they_are_known_to_be_others() throws IOException {
    assumeTrue(site.getFileSystem().supportedFileAttributeViews().contains("unix"));
    try (PartStore store = PartStore.open(site.resolve("target/parts")).orElseThrow()) {
      write("data/unit/2021.yaml", "一");
      assertThat(SourceSums.of(site, store.sums()).newFiles()).isEmpty();
      Path known = store.root().resolve("sums.json");
      for (int i = 0; i < 1000 && Files.notExists(known); i++) {
        LockSupport.parkNanos(1_000_000); // until the clock's tick of that writing is over
        SourceSums.of(site, store.sums());
      }
      assertThat(known).exists();
      write("data/other/2021.yaml", "一");
      write("data/unit/2021.yaml", "二");

      assertThat(SourceSums.of(site, store.sums()).newFiles())
          .containsExactly("data/other/2021.yaml", "data/unit/2021.yaml");
    }
  }

  private String sum() throws IOException {
    return SourceSums.of(site).below("content/unit/");
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(site.resolve(path).getParent());
    Files.writeString(site.resolve(path), text);
  }
}
