package org.mingzhang.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.DiagnosticMessages;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.publish.file.Folders;

class StageCheckTest {

  @TempDir Path stage;
  private final Diagnostics diagnostics = new Diagnostics();

  @BeforeEach
  void aSmallSite() throws IOException {
    write("index.html", "<h1 id=top>a</h1>");
    write("unit/2021/index.html", "<h1 id=budget>b</h1>");
    write("unit/2021/files/附件 1.pdf", "pdf");
    write("assets/css/site.css", "@import 'print.css'; /* url(gone.png) */");
    write("assets/css/print.css", "p { background: url(\"../a.svg\") }");
    write("assets/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'><style>a{}</style></svg>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='../index.html#top'>a</a>",
        "<a href='2021/index.html?sort=rate#budget'>a</a>",
        "<a href='2021/files/附件%201.pdf'>a</a>",
        "<a href='#here' id=here>a</a><a href='?year=2021'>b</a>",
        "<a class=external rel='noreferrer noopener' href='https://example.org/a?b#c'>a</a>",
        "<a href='mailto:a@example.org'>b</a>",
        "<link rel=canonical href='https://example.org/unit/'>",
        "<link rel=stylesheet href='../assets/css/site.css'><img src='../assets/a.svg' alt=''>",
        "<script type='application/json'>{}</script>"
      })
  void acceptsWhatLeadsSomewhere(String html) throws IOException {
    check("unit/page.html", html);

    assertThat(codes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MZ-U010|<a href='2022/index.html'>a</a>",
        "MZ-U010|<a href='../../index.html'>a</a>",
        "MZ-U010|<img src='gone.png' alt=''>",
        "MZ-U010|<img srcset='../assets/a.svg 1x, gone.png 2x' alt=''>",
        "MZ-U010|<a href='a b'>a</a>",
        "MZ-U011|<a href='2021/index.html#nowhere'>a</a>",
        "MZ-U011|<a href='#nowhere'>a</a>",
        "MZ-U012|<script>alert(1)</script>",
        "MZ-U013|<p style='color: red'>a</p>",
        "MZ-U013|<style>p {}</style>",
        "MZ-U014|<p onclick='go()'>a</p>",
        "MZ-U015|<script src='https://example.org/a.js'></script>",
        "MZ-U015|<script src='//example.org/a.js'></script>",
        "MZ-U015|<a href='//example.org/'>a</a>",
        "MZ-U015|<a href='/unit/2021/index.html'>a</a>",
        "MZ-U015|<a href='javascript:go()'>a</a>",
        "MZ-U015|<img src='data:image/png;base64,AA' alt=''>",
        "MZ-U018|<p id=a>a</p><p id=a>b</p>",
        "MZ-U019|<a href='2021/'>a</a>",
        "MZ-U019|<a href='..'>a</a>",
        "MZ-U024|<a class=external href='https://example.org/'>a</a>",
        "MZ-U024|<a class=external rel=noopener href='HTTP://example.org/'>a</a>",
        "MZ-U024|<a rel='noopener noreferrer' href='https://example.org/'>a</a>",
        "MZ-U022|<iframe src='2021/index.html'></iframe>",
      })
  void refusesWhatWouldFailAVisitor(String code, String html) throws IOException {
    check("unit/page.html", html);

    assertThat(codes()).containsExactly(code);
    assertThat(diagnostics.sorted().get(0).location()).hasToString("unit/page.html");
  }

  @Test
  void letsOnlyThePageNotFoundNameWholePaths() throws IOException {
    check("404.html", "<a href='/sub/index.html'>a</a><a href='gone.html'>b</a>");

    assertThat(codes()).containsExactly("MZ-U010");
  }

  @Test
  void countsWhatIsWrongOnEveryPageInsteadOfRepeatingIt() throws IOException {
    for (int i = 0; i < 50; i++) {
      write("p" + i + ".html", "<a href='gone.html'>a</a>");
    }
    check("p.html", "<p>a</p>");

    assertThat(codes()).filteredOn("MZ-U010"::equals).hasSize(20);
    assertThat(diagnostics.sorted())
        .filteredOn(d -> d.code().equals("MZ-U023"))
        .singleElement()
        .extracting(Diagnostic::arguments)
        .isEqualTo(List.of("MZ-U010", "30"));
  }

  @Test
  void looksIntoStyleSheetsAndDrawings() throws IOException {
    write("assets/b.css", "p { background: url(https://example.org/a.png) }");
    check("assets/b.svg", "<svg onload='go()'><script>go()</script></svg>");

    assertThat(codes()).containsExactly("MZ-U015", "MZ-U012", "MZ-U014");
  }

  @Test
  void namesFilesWithoutOwnersAndOwnersWithoutFiles() throws IOException {
    TreeSet<String> owned = new TreeSet<>(Folders.files(stage));
    owned.remove("index.html");
    owned.add("promised.html");

    check(owned);

    assertThat(diagnostics.sorted())
        .extracting(d -> d.code() + " " + d.arguments())
        .containsExactly("MZ-U017 [index.html]", "MZ-U016 [promised.html]");
  }

  private void check(String path, String content) throws IOException {
    write(path, content);
    check(Folders.files(stage));
  }

  private void check(SortedSet<String> owned) throws IOException {
    Staging staging = new Staging(stage, diagnostics);
    staging.own(owned);
    StageCheck.check(staging, diagnostics);
  }

  private void write(String path, String content) throws IOException {
    Path file = stage.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private List<String> codes() {
    for (Diagnostic diagnostic : diagnostics.sorted()) {
      for (Locale locale : List.of(Locale.ROOT, Locale.ENGLISH)) {
        assertThat(new DiagnosticMessages(locale).problem(diagnostic))
            .contains(diagnostic.arguments());
        assertThat(new DiagnosticMessages(locale).remedy(diagnostic)).isNotBlank();
      }
    }
    return diagnostics.sorted().stream().map(Diagnostic::code).toList();
  }
}
