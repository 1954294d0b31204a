package org.mingzhang.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the site's policy forbids, and what would let text through unescaped. */
class TemplatesTest {
  private static final Path FOLDER = Path.of("templates");

  static Stream<Path> templates() throws IOException {
    return Files.walk(FOLDER).filter(Files::isRegularFile).sorted();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void escapesByItsName(Path template) {
    assertThat(template.toString()).endsWith(".ftlh");
  }

  @ParameterizedTest
  @MethodSource("templates")
  void hasNoInlineStyleScriptOrHandler(Path template) throws IOException {
    String text = Files.readString(template);
    assertThat(text).doesNotContainPattern("\\sstyle\\s*=").doesNotContain("<style");
    assertThat(text).doesNotContainPattern("\\son[a-z]+\\s*=").doesNotContain("javascript:");
    assertThat(text.replaceAll("<script type=\"application/(ld\\+)?json\"", ""))
        .doesNotContainPattern("<script(?! defer src=)");
  }

  @ParameterizedTest
  @MethodSource("templates")
  void marksNothingAsHtmlButInOneFile(Path template) throws IOException {
    if (!template.endsWith("shared/markup.ftlh")) {
      assertThat(Files.readString(template)).doesNotContain("no_esc").doesNotContain("noautoesc");
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void namesNoOtherHost(Path template) throws IOException {
    assertThat(Files.readString(template)).doesNotContain("http://").doesNotContain("https://");
  }
}
