package org.mingzhang.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.ExampleSite;

/** What a phone has to load before a page is there, in the files as they are published. */
class PageWeightTest {

  private static final Pattern IMPORT = Pattern.compile("@import url\\(\"([^\"]+)\"\\)");
  private static final int WORDS_AND_STYLE = 60_000;
  private static final int SCRIPT = 110_000;

  static Stream<String> pages() {
    return ExampleSite.published().pages().stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void is_light(String path) {
    Path page = ExampleSite.published().folder().resolve(path);
    Document document = Jsoup.parse(ExampleSite.published().read(path));
    Set<Path> words = new LinkedHashSet<>(List.of(page));
    document
        .select("link[rel=stylesheet]")
        .forEach(link -> addStyles(page.resolveSibling(link.attr("href")), words));
    List<Path> scripts =
        document.select("script[src]").stream()
            .map(script -> page.resolveSibling(script.attr("src")))
            .toList();

    assertThat(compressed(words)).as("words and style").isLessThanOrEqualTo(WORDS_AND_STYLE);
    assertThat(compressed(scripts)).as("script").isLessThanOrEqualTo(SCRIPT);
  }

  @Test
  void all_pages_share_one_chart_library() {
    ExampleSite site = ExampleSite.published();
    List<String> scripts = site.files(".js");

    assertThat(scripts)
        .filteredOn(script -> site.read(script).contains("Chart.js v"))
        .containsExactly("assets/js/chart.umd.js");
  }

  private static void addStyles(Path sheet, Set<Path> styles) {
    Path file = sheet.normalize();
    if (styles.add(file)) {
      IMPORT
          .matcher(read(file))
          .results()
          .map((MatchResult found) -> file.resolveSibling(found.group(1)))
          .forEach(imported -> addStyles(imported, styles));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sum of the files, each compressed by itself as a web server sends it. */
  private static int compressed(Iterable<Path> files) {
    int sum = 0;
    for (Path file : files) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
        Files.copy(file, gzip);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      sum += bytes.size();
    }
    return sum;
  }
}
