package org.mingzhang.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.page.download.DownloadCell;
import org.mingzhang.page.form.FormBook;
import org.mingzhang.page.form.FormCell;
import org.mingzhang.page.form.FormSheet;
import org.mingzhang.page.form.FormTone;

class XlsxWriterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6,306,545.19|6306545.19",
        "300.09|300.09",
        "12.50|12.50",
        "0|0",
        "-22.81|-22.81",
        "0.00|0.00",
        "98.25%|0.9825",
        "100%|1",
        "32,260|32260",
        "999999999999.999|999999999999.999"
      })
  void keepsANumberANumberAndShowsItAsItsSourcePrintsIt(String printed, String value)
      throws IOException {
    XSSFCell cell = only(new DownloadCell.Number(printed, new BigDecimal(value)));

    assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
    assertThat(cell.getRawValue()).isEqualTo(value);
    assertThat(new DataFormatter(Locale.ROOT).formatCellValue(cell)).isEqualTo(printed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+86 21", "-", "@SUM(A1)", "\tx", " a ", "<p> & \"q\"", "第一行\n第二行"})
  void keepsATextATextWhateverItBeginsWith(String text) throws IOException {
    XSSFCell cell = only(new DownloadCell.Text(text));

    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
    assertThat(cell.getStringCellValue()).isEqualTo(text);
  }

  @Test
  void leavesOutSignsThatTheFormatCannotHold() throws IOException {
    assertThat(only(new DownloadCell.Text("a\u0000\u000Bb")).getStringCellValue()).isEqualTo("ab");
  }

  @Test
  void mergesWhatCoversSeveralCells() throws IOException {
    FormCell wide = new FormCell(1, 0, 2, 3, FormTone.TEXT, new DownloadCell.Text("覆盖六格"));

    try (XSSFWorkbook workbook = open(book(wide))) {
      assertThat(workbook.getSheetAt(0).getMergedRegions())
          .singleElement()
          .satisfies(area -> assertThat(area.formatAsString()).isEqualTo("A2:C3"));
    }
  }

  @Test
  void givesTheSameBytesForTheSameCellsAndNotesNoTime() throws IOException {
    FormCell cell = cell(new DownloadCell.Text("合计"));
    byte[] once = XlsxWriter.write(book(cell));

    assertThat(XlsxWriter.write(book(cell))).isEqualTo(once);
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(once))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        names.add(e.getName());
        assertThat(e.getMethod()).isEqualTo(ZipEntry.STORED);
        assertThat(e.getTimeLocal().toString()).isEqualTo("1980-02-01T00:00");
        assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
            .doesNotContain("created", "modified");
      }
    }
    assertThat(names).isSorted().startsWith("[Content_Types].xml");
  }

  private static XSSFCell only(DownloadCell content) throws IOException {
    try (XSSFWorkbook workbook = open(book(cell(content)))) {
      return workbook.getSheetAt(0).getRow(0).getCell(0);
    }
  }

  private static FormCell cell(DownloadCell content) {
    return new FormCell(0, 0, 1, 1, FormTone.TEXT, content);
  }

  private static FormBook book(FormCell cell) {
    FormSheet sheet = new FormSheet("表一", List.of(10, 10, 10), List.of(1, 1, 1), List.of(cell));
    return new FormBook("u/2021/forms.xlsx", () -> List.of(sheet));
  }

  private static XSSFWorkbook open(FormBook book) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(XlsxWriter.write(book)));
  }
}
