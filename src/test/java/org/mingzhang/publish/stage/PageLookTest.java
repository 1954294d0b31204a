package org.mingzhang.publish.stage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The quick look at a page sees all that a browser's parser sees. */
class PageLookTest {

  private static final Path SITES = Path.of("src/test/resources/sites");

  /** What attacks and slips are made of. */
  private static final List<String> PIECES =
      List.of(
          "<p id=\"a\">",
          "<p id=\"b\" class=\"c\">",
          "<p id=a>",
          "<P ID='b'>",
          "</p>",
          "<div>",
          "</div>",
          "<b>",
          "</b>",
          "<a href=\"x.html\">",
          "<a href='x.html'>",
          "</a>",
          "<table>",
          "<tr><td>",
          "</table>",
          "<select>",
          "</select>",
          "<option>",
          "<svg>",
          "</svg>",
          "<math>",
          "<desc>",
          "<form action=\"f\">",
          "</form>",
          "<template>",
          "</template>",
          "<body>",
          "<frameset>",
          "<title>",
          "</title>",
          "<textarea>",
          "</textarea>",
          "<style>",
          "</style>",
          "<script>",
          "<script src=\"s.js\">",
          "<script/>",
          "</script>",
          "</script >",
          "<noscript>",
          "</noscript>",
          "<xmp>",
          "</xmp>",
          "<iframe>",
          "</iframe>",
          "<plaintext>",
          "<!--",
          "-->",
          "--!>",
          "<![CDATA[",
          "]]>",
          "<!DOCTYPE html>",
          "<?xml version=\"1.0\"?>",
          "<base href=\"/\">",
          "<img src=\"i.png\" onerror=\"go()\">",
          "<img src=i.png onerror=go()>",
          "<img/src=\"i.png\"/onerror=\"go()\">",
          "<img srcset=\"a 1x, b 2x\"/>",
          "<p style=\"color: red\">",
          "<p OnClick=\"go()\">",
          "<rect onload=\"go()\"/>",
          "<meta http-equiv=\"Refresh\" content=\"0; url=x\">",
          "<a title=\"",
          "<a title='",
          "\"",
          "'",
          "\">",
          "'>",
          "<",
          ">",
          "/>",
          "=",
          " ",
          "\n",
          "\r",
          "\u0000",
          "&lt;",
          "&quot;",
          "&#60;b>",
          "&amp",
          "x",
          "年");

  @Test
  void takesTheQuickWayForEveryPageAndDrawingOfASite() throws IOException {
    for (Path file : filesOfSites()) {
      byte[] content = Files.readAllBytes(file);
      if (file.toString().endsWith(".html")) {
        assertSame(PageLook.plainPage(content), PageLook.parsedPage(content), file);
      } else {
        assertSame(PageLook.plainImage(content), PageLook.parsedImage(content), file);
      }
    }
  }

  private static List<Path> filesOfSites() throws IOException {
    try (Stream<Path> files = Files.walk(SITES)) {
      return files.filter(file -> file.toString().matches(".*expected.*\\.(html|svg)")).toList();
    }
  }

  private static void assertSame(Optional<PageLook> plain, PageLook parsed, Path file) {
    PageLook look = plain.orElseThrow(() -> new AssertionError(file + " is not plain"));
    assertThat(look.ids()).as(file.toString()).isEqualTo(parsed.ids());
    assertThat(look.addresses()).as(file.toString()).containsExactlyElementsOf(parsed.addresses());
    assertThat(look.offences()).as(file.toString()).isEqualTo(parsed.offences());
    assertThat(words(look.text())).as(file.toString()).isEqualTo(words(parsed.text()));
  }

  /** Blanks apart: the title of a drawing is a word of its own, which a parser does not know. */
  private static String words(String text) {
    return text.replaceAll("\\s", "");
  }

  @Property(tries = 4_000)
  void missesNothingOfAPageThatItTakes(@ForAll("markup") String html) {
    byte[] page = html.getBytes(UTF_8);
    PageLook.plainPage(page).ifPresent(look -> assertAll(look, PageLook.parsedPage(page)));
  }

  @Property(tries = 2_000)
  void missesNothingOfADrawingThatItTakes(@ForAll("markup") String svg) {
    byte[] image = svg.getBytes(UTF_8);
    PageLook.plainImage(image).ifPresent(look -> assertAll(look, PageLook.parsedImage(image)));
  }

  @Provide
  Arbitrary<String> markup() {
    return Arbitraries.of(PIECES).list().ofMaxSize(6).map(pieces -> String.join("", pieces));
  }

  private static void assertAll(PageLook look, PageLook parsed) {
    assertThat(look.ids()).containsAll(parsed.ids());
    assertThat(look.addresses()).containsAll(parsed.addresses());
    assertThat(kinds(look)).containsAll(kinds(parsed));
  }

  /** An element that a parser makes twice, because tags cross, stands only once in the page. */
  private static Set<Offence> kinds(PageLook look) {
    return look.offences().stream()
        .filter(offence -> !offence.code().equals("MZ-U018"))
        .collect(Collectors.toSet());
  }
}
