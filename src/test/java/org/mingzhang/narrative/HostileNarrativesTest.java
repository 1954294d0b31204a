package org.mingzhang.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.diagnostic.Diagnostic;

/** Every file of the folder attacks; its first line names the error that is to come, if any. */
final class HostileNarrativesTest {

  private static final Path FOLDER = Path.of("src/test/resources/narratives/hostile");
  private static final String SECRET = "SECRET-OUTSIDE";
  private static final List<String> ELEMENTS =
      List.of(
          "a", "b", "body", "br", "code", "div", "figure", "img", "li", "p", "pre", "span", "table",
          "ul");
  private static final List<String> ATTRIBUTES =
      List.of(
          "alt",
          "aria-label",
          "class",
          "data-mz",
          "data-target",
          "data-unit",
          "href",
          "id",
          "rel",
          "role",
          "src",
          "tabindex");

  @TempDir static Path site;
  private static Conversions conversions;

  @BeforeAll
  static void start() throws IOException {
    conversions = new Conversions(site);
    Path outside = conversions.write("outside.adoc", SECRET);
    conversions.write("content/u/2020/files/a.png", SECRET);
    Files.createSymbolicLink(site.resolve("content/u/link.adoc"), outside);
    Files.createSymbolicLink(site.resolve("content/u/2021/files/link.png"), outside);
  }

  @AfterAll
  static void stop() {
    conversions.close();
  }

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void nothingGetsThrough(Path file) throws IOException {
    String text = Files.readString(file);
    Conversions.Result result = conversions.convert(text);
    Element body = Jsoup.parseBodyFragment(result.html()).body();

    assertThat(result.html()).doesNotContain(SECRET).doesNotContain("Unresolved directive in");
    assertThat(body.getAllElements()).extracting(Element::normalName).isSubsetOf(ELEMENTS);
    assertThat(body.getAllElements())
        .flatExtracting(element -> element.attributes().asList())
        .extracting(Attribute::getKey)
        .isSubsetOf(ATTRIBUTES);
    assertThat(body.select("a[href]").eachAttr("href")).isEmpty();
    assertThat(body.select("img").eachAttr("src")).isSubsetOf("files/a.png");
    assertThat(body.select("[id]").eachAttr("id")).allMatch(id -> id.startsWith("text-"));
    assertThat(body.select("[data-mz]").eachText()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatIsTakenOutIsSaidWithItsLine(Path file) throws IOException {
    String text = Files.readString(file);
    String expected = text.lines().findFirst().orElseThrow().substring(3);
    List<Diagnostic> found = conversions.convert(text).found();

    if (expected.equals("none")) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found).extracting(Diagnostic::code).contains(expected);
      assertThat(found).allMatch(d -> d.location().line() > 2, "has a line");
    }
  }
}
