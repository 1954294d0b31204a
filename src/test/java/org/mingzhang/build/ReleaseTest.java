package org.mingzhang.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.publish.Destination;

/**
 * A site with a doubtful telephone and without identity: fit to be looked at, not to be released.
 */
class ReleaseTest {

  @TempDir Path folder;

  @BeforeEach
  void layOut() throws IOException {
    write("site.yaml", "name: 绩效信息公开\n");
    write(
        "data/sample/unit.yaml",
        "name: 样本会\nnote: 值班 13800000000\nregion: {name: 样本区, code: \"320508\"}\n");
    write("data/sample/2021.yaml", "kind: self-evaluation\nyear: 2021\ntitle: 自评报告\n");
  }

  @Test
  void a_build_goes_through_with_warnings() {
    assertThat(build(false)).doesNotContain("MZ-C790", "MZ-C791");
    assertThat(folder.resolve("out/index.html")).exists();
  }

  @Test
  void a_release_is_refused_and_nothing_is_written() {
    assertThat(build(true)).contains("MZ-C703", "MZ-C790", "MZ-C791");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void personal_data_that_is_certain_stops_every_build() throws IOException {
    write("content/sample/2021/files/list.txt", "手机 13900000000");
    assertThat(build(false)).contains("MZ-C703");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  private List<String> build(boolean release) {
    Diagnostics diagnostics = new Diagnostics();
    Path out = folder.resolve("out");
    BuildOptions options = BuildOptions.of("test");
    new SiteBuild(
            folder.resolve("site"), Destination.of(out), release ? options.forRelease() : options)
        .run(diagnostics);
    return diagnostics.sorted().stream().map(Diagnostic::code).toList();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve("site").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
