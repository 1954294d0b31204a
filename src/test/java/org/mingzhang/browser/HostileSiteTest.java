package org.mingzhang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.Program;
import org.mingzhang.TestSet;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is published of everything hostile that builds, in a real browser with its ears open:
 * nothing runs, nothing is asked of another host. With the content policy, and without it, so that
 * it is seen to be a second wall.
 */
class HostileSiteTest {

  /** Every attack calls it; it shouts where the test listens. */
  private static final String TRAP =
      "window.ran = () => console.error('RAN'); window.open = () => window.ran();";

  @TempDir static Path folder;

  static Path site;
  static HostileSite sources;
  static Chromium chromium;

  /** What a reader sees of every page. */
  static final List<String> texts = new ArrayList<>();

  @BeforeAll
  static void buildTheSiteAndOpenTheBrowser() throws IOException {
    site = folder.resolve("site");
    sources = new HostileSite(folder.resolve("sources"));
    sources.write();
    Program.Run run = Program.build(folder.resolve("sources"), site);
    assertThat(run.exitCode()).as(run.err()).isZero();
    for (String path : files(".html")) {
      texts.add(Jsoup.parse(Files.readString(site.resolve(path))).text());
    }
    chromium = new Chromium();
  }

  @AfterAll
  static void closeTheBrowser() {
    chromium.close();
  }

  @Test
  void nothing_runs_and_nothing_is_asked_elsewhere_under_the_policy() throws IOException {
    try (StaticServer server = new StaticServer(site, "/a/")) {
      assertQuiet(server.url(), false);
    }
  }

  @Test
  void nothing_runs_even_without_the_policy() throws IOException {
    try (StaticServer server = new StaticServer(site, "/a/")) {
      assertQuiet(server.url(), true);
    }
  }

  @Test
  void nothing_runs_from_a_disk() throws IOException {
    assertQuiet(site.toUri().toString(), false);
  }

  @Test
  void a_search_for_an_attack_finds_it_as_text() throws IOException {
    List<String> noise = new ArrayList<>();
    try (BrowserContext context = context(true)) {
      Page page = page(context, site.toUri().toString(), noise);
      for (String attack : sources.attacks()) {
        String query = URLEncoder.encode(attack, StandardCharsets.UTF_8);
        page.navigate(site.toUri() + "search/index.html?q=" + query + "#" + query);
        page.waitForTimeout(50);
        assertThat(noise).as(attack).isEmpty();
      }
    }
  }

  private static void assertQuiet(String root, boolean withoutPolicy) throws IOException {
    List<String> noise = new ArrayList<>();
    try (BrowserContext context = context(withoutPolicy)) {
      Page page = page(context, root, noise);
      for (String path : files(".html")) {
        if (path.equals("404.html") && root.startsWith("file:")) {
          continue; // a server alone shows it, and it names its style sheets from the root
        }
        page.navigate(root + path);
        Object handlers =
            page.evaluate(
                """
                [...document.querySelectorAll('*')].flatMap(e => {
                  ['mouseover', 'focus', 'click', 'error', 'load', 'toggle'].forEach(type =>
                      ['A', 'BUTTON'].includes(e.tagName) && type === 'click'
                          || e.dispatchEvent(new Event(type, {cancelable: true})));
                  return [...e.attributes].filter(a => /^on/i.test(a.name)
                      || /^\\s*(javascript|vbscript|data):/i.test(a.value)
                          && ['href', 'src', 'action'].includes(a.name)).map(a => a.name);
                })""");
        assertThat((List<?>) handlers).as(path).isEmpty();
        assertThat(noise).as(path).isEmpty();
      }
    }
  }

  private static BrowserContext context(boolean withoutPolicy) {
    return chromium
        .browser()
        .newContext(new Browser.NewContextOptions().setBypassCSP(withoutPolicy));
  }

  private static Page page(BrowserContext context, String root, List<String> noise) {
    context.addInitScript(TRAP);
    context.onPage(page -> listen(page, root, noise));
    return context.newPage();
  }

  private static void listen(Page page, String root, List<String> noise) {
    page.onConsoleMessage(message -> noise.add(message.type() + ": " + message.text()));
    page.onPageError(noise::add);
    page.onDialog(
        dialog -> {
          noise.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
    page.onPopup(popup -> noise.add("popup: " + popup.url()));
    page.onDownload(download -> noise.add("download: " + download.url()));
    page.onWebSocket(socket -> noise.add("socket: " + socket.url()));
    page.onFrameNavigated(frame -> note(frame.url(), root, noise));
    page.onRequest(request -> note(request.url(), root, noise));
  }

  private static void note(String url, String root, List<String> noise) {
    if (!url.startsWith(root) && !url.equals("about:blank")) {
      noise.add("elsewhere: " + url);
    }
  }

  static List<String> attacks() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/hostile/texts.txt"));
  }

  /** What a reader sees is what the author wrote, and no template made anything of it. */
  @TestSet("hostile texts in data: on a page, character by character, and nothing of it runs")
  @ParameterizedTest
  @MethodSource("attacks")
  void stands_on_a_page_as_it_was_written(String attack) {
    String wanted = attack.replaceAll("\\s+", " ");
    assertThat(texts.stream().anyMatch(text -> text.contains(wanted))).isTrue();
  }

  @Test
  void data_for_machines_holds_texts_and_no_markup() throws Exception {
    for (String path : files(".json")) {
      assertThat(JsonMapper.shared().readTree(Files.readString(site.resolve(path)))).isNotEmpty();
    }
    for (String path : files(".xml")) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      String xml = Files.readString(site.resolve(path));
      assertThat(factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml))))
          .isNotNull();
      assertThat(xml).as(path).doesNotContainIgnoringCase("<script").doesNotContain("<?xml-style");
    }
    for (String path : files(".js")) {
      if (path.startsWith("search/") || path.startsWith("compare/")) {
        assertThat(Files.readString(site.resolve(path)))
            .as(path)
            .doesNotContain("<script", "</", "<!--");
      }
    }
    for (String path : files(".svg")) {
      Document image = Jsoup.parse(Files.readString(site.resolve(path)), "", Parser.xmlParser());
      assertThat(image.select("script, style, foreignObject, image, use, a, [href], [^on]"))
          .as(path)
          .isEmpty();
    }
    for (String path : files(".csv")) {
      assertThat(Files.readString(site.resolve(path)))
          .as(path)
          .doesNotContainPattern("(?m)(^|,)\"?\\s*[=@＝]");
    }
  }

  @Test
  void data_blocks_in_pages_hold_no_markup() throws IOException {
    for (String path : files(".html")) {
      for (Element script : Jsoup.parse(Files.readString(site.resolve(path))).select("script")) {
        assertThat(script.data()).as(path).doesNotContain("<");
      }
    }
  }

  private static List<String> files(String suffix) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files
          .filter(file -> file.toString().endsWith(suffix))
          .map(file -> site.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
