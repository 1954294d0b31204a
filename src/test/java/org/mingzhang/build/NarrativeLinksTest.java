package org.mingzhang.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.diagnostic.Diagnostic;
import org.mingzhang.diagnostic.Diagnostics;
import org.mingzhang.diagnostic.SourceLocation;
import org.mingzhang.model.Narrative;
import org.mingzhang.narrative.ConvertedNarrative;
import org.mingzhang.read.SiteOutline;
import org.mingzhang.read.SiteReader;

/** Links of a text lead to what the site will have. */
class NarrativeLinksTest {

  private static final Path SITE = Path.of("src/test/resources/sites/three-years/input");
  private static final String FILE = "content/river-school/2022.adoc";

  @TempDir Path content;
  private SiteOutline outline;

  @BeforeEach
  void aSite() throws IOException {
    outline = SiteReader.read(SITE, new Diagnostics()).outline();
    Path files = Files.createDirectories(content.resolve("river-school/2022/files"));
    Files.writeString(files.resolve("报告 一.pdf"), "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../2021/index.html",
        "../2021/index.html#budget",
        "../index.html",
        "../../index.html",
        "../../river-school/2023/index.html",
        "../../data/index.html",
        "report.json",
        "../2021/budget.csv",
        "files/%E6%8A%A5%E5%91%8A%20%E4%B8%80.pdf",
        "https://example.org/x",
        "mailto:a@example.org",
        "#text-1"
      })
  void whatTheSiteWillHaveIsNoProblem(String address) {
    assertThat(check(address)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../2021.html",
        "../2019/index.html",
        "../2021/",
        "../../river-scool/2021/index.html",
        "files/none.pdf",
        "报告.pdf"
      })
  void whatItWillNotHaveIsAnErrorOnTheLineOfTheLink(String address) {
    assertThat(check(address))
        .containsExactly(Diagnostic.error("MZ-N042", new SourceLocation(FILE, 3, 7), address));
  }

  private List<Diagnostic> check(String address) {
    String text = "= 标题\n\nlink: " + address + "[见]\n";
    Narrative narrative = new Narrative(FILE, "river-school", "2022", text, List.of(), List.of());
    String html = "<p><a href=\"" + address + "\">见</a></p>";
    ConvertedNarrative converted = new ConvertedNarrative(FILE, "标题", html, List.of());
    return new NarrativeLinks(content, outline).check(narrative, converted);
  }
}
