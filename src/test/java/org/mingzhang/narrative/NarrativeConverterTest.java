package org.mingzhang.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NarrativeConverterTest {

  private static final Path RICH = Path.of("src/test/resources/narratives/rich.adoc");
  private static final Path GOLDEN = Path.of("src/test/resources/narratives/rich.html");

  @TempDir static Path site;
  private static Conversions conversions;

  @BeforeAll
  static void start() {
    conversions = new Conversions(site);
  }

  @AfterAll
  static void stop() {
    conversions.close();
  }

  @Test
  void aRichTextBecomesTheExpectedHtml() throws Exception {
    Conversions.Result result = conversions.convert(Files.readString(RICH));
    String html = print(result.narrative());
    if (Boolean.getBoolean("mingzhang.updateGolden")) {
      Files.writeString(GOLDEN, html);
    }

    assertThat(result.found()).isEmpty();
    assertThat(html).isEqualTo(Files.readString(GOLDEN));
  }

  private static String print(ConvertedNarrative narrative) {
    StringBuilder out = new StringBuilder("<h1>" + narrative.title() + "</h1>\n");
    out.append(narrative.html()).append('\n');
    for (ConvertedNarrative.Section section : narrative.sections()) {
      out.append("<h2 id=\"%s\">%s</h2>\n".formatted(section.id(), section.title()));
      out.append(section.html()).append('\n');
    }
    return out.toString();
  }

  @Test
  void theSameTextGivesTheSameHtmlWhateverCameBefore() throws Exception {
    String rich = Files.readString(RICH);
    ConvertedNarrative first = conversions.convert(rich).narrative();
    conversions.convert("= 别的\n\n.题\n|===\n|{x}\n|===\n\n文字footnote:[注]\n");

    assertThat(conversions.convert(rich).narrative()).isEqualTo(first);
  }

  @Test
  void threadsCanShareAConverter() throws Exception {
    String rich = Files.readString(RICH);
    Conversions.Result alone = conversions.convert(rich);
    Callable<Conversions.Result> one = () -> conversions.convert(rich);
    Callable<Conversions.Result> other = () -> conversions.convert("文字{nope}\n");
    var threads = Executors.newFixedThreadPool(4);
    List<Future<Conversions.Result>> results =
        threads.invokeAll(IntStream.range(0, 12).mapToObj(i -> i % 2 == 0 ? one : other).toList());
    threads.shutdown();

    for (int i = 0; i < results.size(); i += 2) {
      assertThat(results.get(i).get()).isEqualTo(alone);
      assertThat(results.get(i + 1).get().codes()).containsExactly("MZ-N008");
    }
  }

  @Test
  void sectionsAreNumberedUnlessTheyHaveANameInAscii() {
    Conversions.Result result =
        conversions.convert(
            "= 标题\n\n见<<展望>>、<<plan>>、<<细节>>。\n\n== 展望\n\n甲\n\n=== 细节\n\n乙\n\n[#plan]\n== 计划\n\n丙\n");

    assertThat(result.narrative().title()).isEqualTo("标题");
    assertThat(result.narrative().sections())
        .containsExactly(
            new ConvertedNarrative.Section(
                "text-1", "展望", "<p>甲</p>\n<h3 id=\"text-1-1\">细节</h3>\n<p>乙</p>"),
            new ConvertedNarrative.Section("text-plan", "计划", "<p>丙</p>"));
    assertThat(result.narrative().html())
        .contains("href=\"#text-1\"", "href=\"#text-plan\"", "href=\"#text-1-1\"");
    assertThat(result.found()).isEmpty();
  }

  @Test
  void aTextWithoutTitleOrSectionsIsAllInTheHtml() {
    ConvertedNarrative converted = conversions.convert("只有一段。\n").narrative();

    assertThat(converted)
        .isEqualTo(new ConvertedNarrative(Conversions.FILE, "", "<p>只有一段。</p>", List.of()));
    assertThat(conversions.convert("").narrative().html()).isEmpty();
  }

  @Test
  void aTableScrollsByKeyboardAndHasAName() {
    String html = conversions.convert(".各项\n[%header]\n|===\n|名称 |数\n|甲 |1\n|===\n").html();

    assertThat(html)
        .startsWith(
            "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"表 1　各项\"><table>")
        .contains("<th scope=\"col\">名称</th>", "<caption class=\"title\">表 1　各项</caption>");
  }

  @Test
  void linksToOtherSitesAreMarked() {
    assertThat(conversions.convert("https://example.org/a[甲^] link:files/b.pdf[乙]\n").html())
        .isEqualTo(
            "<p><a href=\"https://example.org/a\" class=\"external\" rel=\"noopener noreferrer\">甲</a>"
                + " <a href=\"files/b.pdf\">乙</a></p>");
  }

  @Test
  void aTextThatIsTooLargeIsNotConverted() {
    Conversions.Result result = conversions.convert("字".repeat(90_000));

    assertThat(result.places()).containsExactly("content/u/2021.adoc:0 MZ-N001");
    assertThat(result.html()).isEmpty();
  }

  @Test
  void aTextThatGrowsTooLargeIsNotPublished() {
    Conversions.Result result =
        conversions.convert(":a: " + "x".repeat(1000) + "\n\n" + "{a}".repeat(3000) + "\n");

    assertThat(result.codes()).containsExactly("MZ-N001");
    assertThat(result.html()).isEmpty();
  }

  @Test
  void aTextThatTakesTooLongIsGivenUpAndTheNextOneIsConverted() {
    Limits hasty = new Limits(256 * 1024, 64, 2_000_000, Duration.ofSeconds(3));
    try (Conversions hurried = new Conversions(site, hasty)) {
      assertThat(hurried.convert("`*_ ".repeat(15_000)).places())
          .containsExactly("content/u/2021.adoc:0 MZ-N002");
      assertThat(hurried.convert("好。\n").html()).isEqualTo("<p>好。</p>");
    }
  }

  @Test
  void blocksNestedBeyondReasonAreAnErrorAndNothingElseSuffers() {
    StringBuilder nested = new StringBuilder();
    IntStream.range(4, 400).forEach(i -> nested.append("=".repeat(i)).append('\n'));

    assertThat(conversions.convert(nested.toString()).found()).isNotEmpty();
    assertThat(conversions.convert("好。\n").html()).isEqualTo("<p>好。</p>");
  }
}
