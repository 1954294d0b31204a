package org.mingzhang.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.Program;

/** Another language is another file. */
class LanguageTest {

  private static final Path SITE = Path.of("src/test/resources/sites/weighted-form/input");
  private static final String WORDS = "templates/words/en.properties";

  @TempDir Path folder;

  @Test
  void takes_the_words_of_the_sites_own_file_and_chinese_ones_where_it_has_none()
      throws IOException {
    Path site = siteIn("en");
    write(site.resolve(WORDS), "nav.home=Home\nyear.title=All units in {0}\n");
    Path out = folder.resolve("out");
    Program.Run run = Program.build(site, out);

    assertThat(run.exitCode()).as(run.err()).isZero();
    Document page = Jsoup.parse(Files.readString(out.resolve("years/2022/index.html")));
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(page.selectFirst("h1").text()).isEqualTo("All units in 2022");
    assertThat(page.select("header nav a").eachText()).contains("Home", "单位");
  }

  @Test
  void says_in_chinese_that_pages_are_chinese() throws IOException {
    Path expected = SITE.resolveSibling("expected").resolve("index.html");
    Document page = Jsoup.parse(Files.readString(expected));
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("zh-CN");
  }

  @Test
  void refuses_a_language_without_words() throws IOException {
    Program.Run check = Program.check(siteIn("fr"));
    assertThat(check.exitCode()).isEqualTo(1);
    assertThat(check.out()).contains("site.yaml:").contains("MZ-P007").contains("fr.properties");
  }

  @Test
  void names_the_line_of_words_that_cannot_be_used() throws IOException {
    Path site = siteIn("en");
    write(site.resolve(WORDS), "# words\nnav.homes=Home\nyear={0\n");
    Program.Run check = Program.check(site);
    assertThat(check.exitCode()).isEqualTo(1);
    assertThat(check.out())
        .contains(WORDS + ":2:1: 错误 MZ-P008")
        .contains(WORDS + ":3:1: 错误 MZ-P009");
  }

  @Test
  void refuses_a_file_of_words_that_is_none() throws IOException {
    Path site = siteIn("en");
    write(site.resolve(WORDS), "nav.home=\\u12\n");
    assertThat(Program.check(site).out()).contains("MZ-R093");
  }

  private Path siteIn(String language) throws IOException {
    Path site = folder.resolve("site");
    try (var files = Files.walk(SITE)) {
      for (Path file : files.toList()) {
        Path copy = site.resolve(SITE.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
    Path config = site.resolve("site.yaml");
    write(config, Files.readString(config) + "\nlanguage: " + language + "\n");
    return site;
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
