package org.mingzhang.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  private String sum() throws IOException {
    return SourceSums.of(site).below("content/unit/");
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(site.resolve(path).getParent());
    Files.writeString(site.resolve(path), text);
  }
}
