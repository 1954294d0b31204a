package org.mingzhang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.Folders;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.preview.Preview;

/** An editor edits, and the open page follows. */
class PreviewTest {

  private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
      new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

  private static Chromium chromium;

  @TempDir Path folder;

  private final List<String> complaints = new ArrayList<>();
  private Path data;
  private Path narrative;
  private Preview preview;
  private Page page;

  @BeforeAll
  static void start() {
    chromium = new Chromium();
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @BeforeEach
  void openAReport() throws IOException {
    Path site = folder.resolve("site");
    Folders.copySite(Path.of("src/test/resources/sites/three-years/input"), site);
    data = site.resolve("data/river-school/2022.yaml");
    narrative = site.resolve("content/river-school/2022.adoc");
    preview = Preview.start(site, 0, Locale.ROOT, new Silence());
    page =
        chromium
            .browser()
            .newPage(new Browser.NewPageOptions().setViewportSize(800, 600).setLocale("zh-CN"));
    page.onConsoleMessage(message -> complain(message.type(), message.text()));
    page.navigate(preview.root() + "river-school/2022/");
  }

  @AfterEach
  void close() {
    page.close();
    preview.close();
  }

  @Test
  void follows_a_narrative_and_keeps_the_scroll() throws IOException {
    scrollTo(700);
    edit(narrative, "= ", "= 又改过的");
    append(narrative, "\n\n== 补记\n\n这一段是后来写的。\n");
    assertThat(page.locator("main")).containsText("这一段是后来写的。", PATIENTLY);
    assertThat(scroll()).isEqualTo(700);
    assertThat(complaints).isEmpty();
  }

  @Test
  void follows_a_figure_of_the_data() throws IOException {
    scrollTo(400);
    edit(data, "title: ", "title: 重报的");
    assertThat(page.locator("body")).containsText("重报的", PATIENTLY);
    assertThat(scroll()).isEqualTo(400);
    assertThat(complaints).isEmpty();
  }

  @Test
  void shows_an_error_over_the_last_good_page_until_it_is_mended() throws IOException {
    String heading = page.locator("h1").innerText();
    String good = Files.readString(data);
    append(data, "\nbudgett: 3\n");
    Locator panel = page.locator("#mingzhang-preview .panel.wrong");
    assertThat(panel).containsText("data/river-school/2022.yaml:", PATIENTLY);
    assertThat(panel.locator("li.error .code")).hasText("MZ-R020");
    assertThat(panel.locator("li.error .remedy")).not().isEmpty();
    assertThat(page.locator("h1")).hasText(heading);
    Files.writeString(data, good);
    assertThat(panel).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
    assertThat(page.locator("h1")).hasText(heading);
    assertThat(complaints).isEmpty();
  }

  @Test
  void follows_a_style_sheet_and_a_template_of_the_site() throws IOException {
    Path assets = Files.createDirectories(folder.resolve("site/assets/css"));
    Files.writeString(assets.resolve("site.css"), "h1 { color: rgb(1, 2, 3); }\n");
    assertThat(page.locator("h1"))
        .hasCSS("color", "rgb(1, 2, 3)", new LocatorAssertions.HasCSSOptions().setTimeout(60_000));
    Path templates = Files.createDirectories(folder.resolve("site/templates"));
    Files.writeString(
        templates.resolve("report.ftlh"),
        "<!DOCTYPE html><body><p>自己的模板</p>${page.nothing}</body>");
    assertThat(page.locator("#mingzhang-preview .panel.wrong"))
        .containsText("templates/report.ftlh:1:", PATIENTLY);
    Files.writeString(templates.resolve("report.ftlh"), "<!DOCTYPE html><body><p>自己的模板</p></body>");
    assertThat(page.locator("body > p")).containsText("自己的模板", PATIENTLY);
  }

  private void complain(String type, String text) {
    if (type.equals("error")) {
      complaints.add(text);
    }
  }

  private void scrollTo(int top) {
    page.evaluate("top => window.scrollTo({ top, behavior: 'instant' })", top);
    assertThat(scroll()).isEqualTo(top);
  }

  private int scroll() {
    page.waitForLoadState();
    return ((Number) page.evaluate("() => Math.round(window.scrollY)")).intValue();
  }

  private static void edit(Path file, String old, String now) throws IOException {
    Files.writeString(file, Files.readString(file).replaceFirst(old, now));
  }

  private static void append(Path file, String text) throws IOException {
    Files.writeString(file, Files.readString(file) + text);
  }

  private static final class Silence implements Preview.Observer {

    @Override
    public void looked(List<Diagnostic> problems) {}

    @Override
    public void failed(RuntimeException fault) {
      throw fault;
    }
  }
}
