package org.mingzhang.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.page.download.DownloadCell;
import org.mingzhang.page.download.DownloadColumn;
import org.mingzhang.page.download.DownloadDocument;
import org.mingzhang.page.download.DownloadTable;
import org.mingzhang.page.frame.SiteFile;

class DownloadsTest {

  @Test
  void writesACsvThatASpreadsheetProgramReadsAsChinese() {
    byte[] csv = csv(List.of(new DownloadCell.Text("基本支出"), number("1,234.50", "1234.50")));

    assertThat(csv).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(new String(csv, UTF_8)).isEqualTo("\uFEFF项目,金额（元）\r\n基本支出,1234.50\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+86 21", "-", "@SUM(A1)", "\tx", "\rx"})
  void makesNoFormulaOfAText(String text) {
    String row = new String(csv(List.of(new DownloadCell.Text(text), DownloadCell.EMPTY)), UTF_8);

    assertThat(row).containsAnyOf("\n'" + text + ",\r\n", "\n\"'" + text + "\",\r\n");
  }

  @Test
  void leavesTrueNumbersAlone() {
    String csv = new String(csv(List.of(number("-5.00", "-5.00"), number("1亿", "1E+8"))), UTF_8);

    assertThat(csv).endsWith("\r\n-5.00,100000000\r\n");
  }

  @Test
  void quotesWhatSeparates() {
    String csv =
        new String(
            csv(List.of(new DownloadCell.Text("a \"b\", c"), new DownloadCell.Text("d\ne"))),
            UTF_8);

    assertThat(csv).endsWith("\r\n\"a \"\"b\"\", c\",\"d\ne\"\r\n");
  }

  @Test
  void writesRecordsAsJsonInTheirOrderWithEveryDigit() {
    record Line(String unit, BigDecimal amount) {}
    record Report(String year, List<Line> lines) {}
    Report report = new Report("2021", List.of(new Line("红十字会", new BigDecimal("1E+3"))));

    SiteFile file = Downloads.json(new DownloadDocument("u/2021/report.json", () -> report));

    assertThat(file.path()).isEqualTo("u/2021/report.json");
    assertThat(new String(file.bytes().get(), UTF_8))
        .isEqualTo(
            Stream.of(
                    "{",
                    "  \"year\":\"2021\",",
                    "  \"lines\":[",
                    "    {\"unit\":\"红十字会\",\"amount\":1000}",
                    "  ]",
                    "}",
                    "")
                .reduce((a, b) -> a + "\n" + b)
                .orElseThrow());
  }

  private static byte[] csv(List<DownloadCell> row) {
    List<DownloadColumn> columns =
        List.of(new DownloadColumn("item", "项目", ""), new DownloadColumn("amount", "金额", "元"));
    return Downloads.csv(new DownloadTable("a.csv", columns, List.of(row))).bytes().get();
  }

  private static DownloadCell number(String printed, String value) {
    return new DownloadCell.Number(printed, new BigDecimal(value));
  }
}
