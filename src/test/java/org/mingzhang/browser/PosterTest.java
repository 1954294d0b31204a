package org.mingzhang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.Folders;
import org.mingzhang.Program;

/** The pictures as a browser draws them, with the fonts of this system. */
@ExtendWith(PublishedSite.class)
class PosterTest {

  /** Every text that its own box, or the picture, does not hold. */
  private static final String LEAVING =
      """
      () => {
        const view = document.documentElement.viewBox.baseVal;
        const boxes = [...document.querySelectorAll('text')].map(t => [t, t.getBBox()]);
        const out = boxes.filter(([t, b]) => b.x < 0 || b.y < 0 || b.x + b.width > view.width
          || b.y + b.height > view.height).map(([t]) => t.textContent);
        boxes.forEach(([t, b], i) => boxes.slice(i + 1).forEach(([u, c]) => {
          const wide = Math.min(b.x + b.width, c.x + c.width) - Math.max(b.x, c.x);
          const high = Math.min(t.y.baseVal[0].value, u.y.baseVal[0].value)
            - Math.max(t.y.baseVal[0].value, u.y.baseVal[0].value) + 20;
          if (wide > 1 && high > 0) out.push(t.textContent + ' over ' + u.textContent);
        }));
        return out;
      }
      """;

  @TempDir static Path folder;
  static Path longNames;

  private final Published published;

  PosterTest(Published published) {
    this.published = published;
  }

  @BeforeAll
  static void buildASiteOfLongNames() throws IOException {
    longNames = folder.resolve("long");
    Program.Run run = Program.build(withLongNames(), longNames);
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  @Test
  void no_text_leaves_a_picture_or_lies_over_another() throws IOException {
    try (BrowserContext context = published.window()) {
      Page page = context.newPage();
      for (Path picture : pictures()) {
        page.navigate(picture.toUri().toString());
        assertThat((List<?>) page.evaluate(LEAVING)).as(picture.toString()).isEmpty();
      }
    }
  }

  @Test
  void the_sheet_prints_on_one_page_of_a4() throws IOException {
    try (BrowserContext context = published.window()) {
      Page page = context.newPage();
      for (Path picture : pictures()) {
        if (picture.endsWith("overview-a4.svg")) {
          page.navigate(picture.toUri().toString());
          byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4"));
          String text = new String(pdf, StandardCharsets.ISO_8859_1);
          assertThat(Pattern.compile("/Type\\s*/Page\\b").matcher(text).results().count())
              .as(picture.toString())
              .isEqualTo(1);
        }
      }
    }
  }

  @Test
  void the_page_shows_the_picture_and_says_the_same_in_words() throws IOException {
    try (BrowserContext context = published.window()) {
      Page page = context.newPage();
      page.navigate(published.site().resolve("gusu-red-cross/2021/index.html").toUri().toString());
      page.locator("#overview img").scrollIntoViewIfNeeded();
      page.evaluate("document.querySelector('#overview img').decode()");
      assertThat(page.locator("#overview img").getAttribute("alt")).contains("279.08 万元");
      assertThat(page.locator("#overview-words").textContent()).contains("242.83 万元 · 87.01%");
      assertThat(page.locator(".opening a[href='#overview']").count()).isEqualTo(1);
    }
  }

  private List<Path> pictures() throws IOException {
    try (Stream<Path> own = Files.walk(published.site());
        Stream<Path> other = Files.walk(longNames)) {
      List<Path> pictures =
          Stream.concat(own, other)
              .filter(file -> file.getFileName().toString().startsWith("overview"))
              .toList();
      assertThat(pictures).hasSizeGreaterThanOrEqualTo(14);
      return pictures;
    }
  }

  /** A unit with a very long name, and names of rows without end. */
  private static Path withLongNames() throws IOException {
    Path input = folder.resolve("input");
    Folders.copySite(Path.of("src/test/resources/sites/three-years/input"), input);
    String name = "某某省某某自治州某某经济技术开发区管理委员会（某某区人民政府）残疾人联合会 ABCDEFGHIJKLMNOPQRSTUVWXYZ 联合办公室";
    Path unit = input.resolve("data/river-school/unit.yaml");
    replace(unit, "(?m)^name: .*", "name: " + name);
    for (String year : List.of("2021", "2022", "2023")) {
      Path data = input.resolve("data/river-school/" + year + ".yaml");
      replace(data, "name: ([^,}\n]+)", "name: $1（" + name.repeat(2) + "）");
    }
    return input;
  }

  private static void replace(Path file, String pattern, String by) throws IOException {
    Files.writeString(
        file, Pattern.compile(pattern).matcher(Files.readString(file)).replaceAll(by));
  }
}
