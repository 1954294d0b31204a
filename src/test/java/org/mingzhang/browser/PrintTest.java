package org.mingzhang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A report on paper: as printed by the browser, from a page that was read in the dark. */
@ExtendWith(PublishedSite.class)
class PrintTest {

  private static final String REPORT = "gusu-red-cross/2021/index.html";

  private final Published published;

  PrintTest(Published published) {
    this.published = published;
  }

  @Test
  void a_printed_report_has_its_headline_figures_and_no_addresses() throws IOException {
    Document page = Jsoup.parse(published.read(REPORT));
    try (PDDocument paper = Loader.loadPDF(print())) {
      String opening = text(paper, 1, 1);
      String text = text(paper, 1, paper.getNumberOfPages());

      assertThat(opening).contains(withoutSpaces(page.select("h1").text()));
      assertThat(page.select(".tile b").eachText())
          .isNotEmpty()
          .allSatisfy(figure -> assertThat(opening).contains(withoutSpaces(figure)));
      assertThat(page.select("h2").eachText())
          .allSatisfy(heading -> assertThat(text).contains(withoutSpaces(heading)));
      assertThat(text).doesNotContain("index.html", "file:", "http:", "https:");
    }
  }

  @Test
  void it_is_on_a4_and_repeats_the_head_of_a_long_table() throws IOException {
    Document page = Jsoup.parse(published.read(REPORT));
    String head = withoutSpaces(page.select("table.indicators thead").first().text());
    try (PDDocument paper = Loader.loadPDF(print())) {
      PDRectangle sheet = paper.getPage(0).getMediaBox();
      assertThat(List.of(Math.round(sheet.getWidth()), Math.round(sheet.getHeight())))
          .containsExactly(595, 842);
      List<Integer> withHead = new ArrayList<>();
      for (int number = 1; number <= paper.getNumberOfPages(); number++) {
        if (text(paper, number, number).contains(head)) {
          withHead.add(number);
        }
      }
      assertThat(withHead).as("pages with the head %s", head).hasSizeGreaterThan(1);
    }
  }

  private byte[] print() {
    try (BrowserContext window = published.dark()) {
      Page page = window.newPage();
      page.navigate(published.onDisk() + REPORT);
      Charts.awaitDrawn(page);
      return page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    }
  }

  private static String text(PDDocument paper, int from, int to) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setStartPage(from);
    stripper.setEndPage(to);
    return withoutSpaces(stripper.getText(paper));
  }

  private static String withoutSpaces(String text) {
    return text.replaceAll("\\s", "");
  }
}
