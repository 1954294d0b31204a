package org.mingzhang.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.Severity;
import org.mingzhang.publish.Destination;

/** Templates behind a symbolic link: nobody can tell whether one of them changed. */
@DisabledOnOs(OS.WINDOWS)
class HiddenSourcesTest {

  private static final Path SHIPPED = Path.of("templates/unit.ftlh");

  @TempDir Path folder;

  @BeforeEach
  void aUnit() throws IOException {
    write("site/site.yaml", "name: 绩效信息公开\n");
    write("site/data/first/unit.yaml", "name: 样本会\nregion: {name: 样本区, code: \"320508\"}\n");
    write("site/data/first/2021.yaml", "kind: self-evaluation\nyear: 2021\ntitle: 自评报告\n");
    Files.createSymbolicLink(folder.resolve("site/templates"), folder.resolve("own"));
    template("");
  }

  @Test
  void what_it_says_now_is_published() throws IOException {
    assertThat(errors()).isEmpty();
    template("<p>新的一句</p>");

    assertThat(errors()).isEmpty();
    assertThat(folder.resolve("out/first/index.html")).content().contains("新的一句");
  }

  @Test
  void its_links_are_held_against_their_pages_again() throws IOException {
    assertThat(errors()).isEmpty();
    template("<p><a href=\"../index.html#nowhere\">首页</a></p>");

    assertThat(errors()).extracting(Diagnostic::code).containsExactly("MZ-U011");
  }

  private void template(String more) throws IOException {
    write("own/unit.ftlh", Files.readString(SHIPPED).replace("</div>", more + "</div>"));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<Diagnostic> errors() {
    Diagnostics diagnostics = new Diagnostics();
    new SiteBuild(
            folder.resolve("site"),
            Destination.of(folder.resolve("out")),
            BuildOptions.of("test").keeping(folder.resolve("parts")))
        .run(diagnostics);
    return diagnostics.sorted().stream().filter(d -> d.severity() == Severity.ERROR).toList();
  }
}
