package org.mingzhang.bake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.DiagnosticMessages;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.page.frame.Page;
import org.mingzhang.page.frame.PageHandle;
import org.mingzhang.page.frame.Shell;

class BakerTest {

  private static final Copies EVERYTHING = new Copies(true, List.of("some-unit"));

  private static final Shipped SHIPPED = new Shipped(BakerTest.class, "bake/shipped/");
  private static final Path SITE = Path.of("src/test/resources/bake/site");
  private static final Path BROKEN = Path.of("src/test/resources/bake/broken");
  private static final Path BARE = Path.of("src/test/resources/bake/none");

  @TempDir Path folder;
  private final Diagnostics diagnostics = new Diagnostics();

  public record Greeting(Shell shell, String words, int count) implements Page {}

  @Test
  void makesAPageOfARecordAndEscapesIt() throws IOException {
    bake(BARE, page("unit/2021/index.html", "greeting", "<b>五 & 六</b>"));

    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(folder.resolve("unit/2021/index.html"))
        .content(UTF_8)
        .contains("<title>标题</title>")
        .contains("&lt;b&gt;五 &amp; 六&lt;/b&gt;")
        .contains("<p>1234567</p>");
  }

  @Test
  void keepsTheSuffixOfAPath() throws IOException {
    Baked baked = bake(BARE, page("feed.xml", "note", "1"), page("404.html", "note", "2"));

    assertThat(baked.pages()).containsExactly("404.html", "feed.xml");
    assertThat(folder.resolve("feed.xml")).content(UTF_8).isEqualTo("<p>shipped 1</p>\n");
    assertThat(folder.resolve("404.html")).content(UTF_8).isEqualTo("<p>shipped 2</p>\n");
  }

  @Test
  void looksInTheSitesOwnTemplatesFirst() throws IOException {
    bake(SITE, page("a.html", "note", "1"), page("b.html", "greeting", "2"));

    assertThat(folder.resolve("a.html")).content(UTF_8).isEqualTo("<p>own 1</p>\n");
    assertThat(folder.resolve("b.html")).content(UTF_8).contains("<p>2</p>");
  }

  @Test
  void publishesAssetsOfWhichTheSitesOwnReplaceTheShippedOnes() throws IOException {
    bake(SITE);

    assertThat(folder.resolve("assets/css/site.css")).content(UTF_8).contains("navy");
    assertThat(folder.resolve("assets/css/print.css")).content(UTF_8).contains("margin");
    assertThat(folder.resolve("assets/js/chart.umd.js"))
        .content(UTF_8)
        .contains("Chart.js v")
        .doesNotContain("sourceMappingURL");
  }

  @Test
  void publishesAttachmentsUnderTheirReport() throws IOException {
    Baked baked = bake(SITE, page("some-unit/2021/index.html", "note", "1"));

    assertThat(baked.files()).contains("some-unit/2021/files/details.csv");
    assertThat(folder.resolve("some-unit/2021/files/details.csv")).hasContent("a,b");
  }

  @Test
  void warnsOfAttachmentsWithoutAReport() throws IOException {
    bake(SITE);

    assertThat(codes()).containsExactly("MZ-B010");
    assertThat(folder.resolve("some-unit")).doesNotExist();
  }

  @Test
  void followsNoLinkOutOfTheSite(@TempDir Path site) throws IOException {
    Path secret = Files.writeString(site.resolve("secret.txt"), "secret");
    Path assets = Files.createDirectories(site.resolve("site/assets"));
    Files.createSymbolicLink(assets.resolve("open.txt"), secret);

    bake(site.resolve("site"));

    assertThat(codes()).containsExactly("MZ-B009");
    assertThat(folder.resolve("assets/open.txt")).doesNotExist();
  }

  @Test
  void namesTemplateLineAndExpressionOfAMissingValueOnceAndLeavesNoHalfPage() throws IOException {
    Baked baked =
        bake(
            BROKEN,
            page("a.html", "missing", "1"),
            page("b.html", "missing", "2"),
            page("c.html", "greeting", "3"));

    assertThat(baked.pages()).containsExactly("c.html");
    assertThat(folder.resolve("a.html")).doesNotExist();
    Diagnostic only = diagnostics.sorted().get(0);
    assertThat(diagnostics.sorted()).hasSize(1);
    assertThat(only.code()).isEqualTo("MZ-B002");
    assertThat(only.location()).hasToString("templates/missing.ftlh:2:6");
    assertThat(only.arguments()).containsExactly("page.nothing", "a.html");
  }

  @Test
  void tellsAMistakeOfSyntaxOfEachPageAsOfTheFirst() throws IOException {
    bake(BROKEN, page("a.html", "syntax", "1"), page("b.html", "syntax", "2"));

    assertThat(codes()).containsExactly("MZ-B004");
  }

  @Test
  void tellsAMistakeOfSyntaxInOneLine() throws IOException {
    bake(BROKEN, page("a.html", "syntax", "1"));

    Diagnostic only = diagnostics.sorted().get(0);
    assertThat(only.code()).isEqualTo("MZ-B004");
    assertThat(only.location().file()).isEqualTo("templates/syntax.ftlh");
    assertThat(new DiagnosticMessages(Locale.ROOT).problem(only))
        .isEqualTo("模板语法有误：Unexpected end of file reached。");
  }

  @Test
  void runsNoClassThatATemplateNames() throws IOException {
    bake(BROKEN, page("a.html", "runs", "1"));

    assertThat(codes()).containsExactly("MZ-B003");
    assertThat(folder.resolve("a.html")).doesNotExist();
  }

  @Test
  void saysWhichTemplateIsMissing() throws IOException {
    bake(BARE, page("a.html", "nowhere", "1"));

    assertThat(codes()).containsExactly("MZ-B001");
    assertThat(diagnostics.sorted().get(0).location()).hasToString("templates/nowhere.ftlh");
  }

  @Test
  void refusesPathsThatAreClaimedTwiceOrLeaveTheStage() throws IOException {
    Baked baked =
        bake(
            BARE,
            page("a.html", "note", "1"),
            page("a.html", "note", "2"),
            page("../b.html", "note", "3"),
            page("/c.html", "note", "4"),
            page("年.html", "note", "5"),
            page("a//d.html", "note", "6"),
            page("assets/css/site.css", "note", "7"));

    assertThat(codes())
        .containsExactlyInAnyOrder("MZ-B005", "MZ-B005", "MZ-B005", "MZ-B005", "MZ-B006");
    assertThat(baked.pages()).containsExactly("a.html", "assets/css/site.css");
    assertThat(folder.resolve("a.html")).content(UTF_8).contains("shipped 1");
  }

  @Test
  void givesTheSameBytesTwiceAndLeavesTheDefaultLocale(@TempDir Path other) throws IOException {
    Locale before = Locale.getDefault();
    PageHandle[] pages = {page("a.html", "note", "1"), page("b/c.html", "greeting", "2")};
    Locale.setDefault(Locale.GERMANY);
    try {
      bake(SITE, pages);
      assertThat(Locale.getDefault()).isEqualTo(Locale.GERMANY);
    } finally {
      Locale.setDefault(before);
    }
    new Baker(SITE, SHIPPED).bake(List.of(pages), EVERYTHING, other, diagnostics);

    assertThat(bytes(folder)).isEqualTo(bytes(other));
  }

  @Test
  void doesNotHideAFaultOfTheProgram() {
    PageHandle faulty =
        new PageHandle(
            "a.html",
            "note",
            () -> {
              throw new ArithmeticException("fault");
            });

    assertThatThrownBy(() -> bake(BARE, faulty))
        .isInstanceOf(IllegalStateException.class)
        .hasRootCauseInstanceOf(ArithmeticException.class);
  }

  @Test
  void readsNoConfigurationOfJBakeInASite(@TempDir Path site) throws IOException {
    Files.writeString(site.resolve("jbake.properties"), "render.encoding=UTF-16\n");
    bake(site, page("a.html", "note", "元"));

    assertThat(folder.resolve("a.html")).content(UTF_8).isEqualTo("<p>shipped 元</p>\n");
  }

  private Baked bake(Path site, PageHandle... pages) throws IOException {
    return new Baker(site, SHIPPED).bake(List.of(pages), EVERYTHING, folder, diagnostics);
  }

  private static PageHandle page(String path, String template, String words) {
    Shell shell = Shell.of("标题", "");
    return new PageHandle(path, template, () -> new Greeting(shell, words, 1234567));
  }

  private List<String> codes() {
    return diagnostics.sorted().stream().map(Diagnostic::code).toList();
  }

  private static SortedMap<String, String> bytes(Path root) throws IOException {
    SortedMap<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(root.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }
}
