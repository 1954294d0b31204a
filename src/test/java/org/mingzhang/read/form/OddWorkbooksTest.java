package org.mingzhang.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.TestSet;

/** Workbooks as people make them: what is meant is read, or the cell and the remedy are told. */
class OddWorkbooksTest {

  private static final String HEAD = "部门整体支出绩效自评表|<|<|<\n单位：万元|||\n";
  private static final String MONEY = "项目|年初预算数|全年执行数|执行率\n合计|30|28.5|95%\n";
  private static final String GOOD = HEAD + MONEY + "一级指标|指标名称|指标值|完成值\n产出指标|完成日期|2023年底前|X\n";

  @TempDir Path folder;

  /**
   * @param made what is imported
   * @param text a piece of the data file; empty when there must be none
   * @param message a piece of what is said; empty when it does not matter
   */
  record Odd(String name, Consumer<ImportCase> made, String text, String message) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Odd> odd() {
    return Stream.concat(Stream.concat(layouts(), cells()), files());
  }

  private static Stream<Odd> layouts() {
    String again = "项目|年初预算数|全年执行数|执行率\n项目支出|10|9|90%\n";
    return Stream.of(
        drawn("title in row 3", "附件2|||\n||||\n" + GOOD, "form: 部门整体支出绩效自评表", ""),
        drawn(
            "notes with figures",
            HEAD + MONEY + "注：1. 含上年结转 3.2 万元；|<|<|<\n2. 其中基本支出 20 元。|<|<|<\n",
            "executed: 28.5",
            ""),
        drawn(
            "rows below the notes",
            HEAD + MONEY + "注：无。|<|<|<\n另有|10|8|\n",
            "executed: 28.5",
            "Sheet1!A6: 警告 MZ-I030 没有读取 A6“另有”、B6“10”、C6“8”"),
        drawn(
            "two tables in a sheet",
            HEAD + MONEY + "|||\n资金来源|||\n" + MONEY.replace("合计", "其他资金"),
            "funding:\n  unit: 万元",
            ""),
        drawn(
            "the same table twice",
            HEAD + MONEY + "|||\n" + MONEY,
            "",
            "Sheet1!A6: 错误 MZ-I043 “budget”这一部分出现了两次，另一处在 form.xlsx:Sheet1!A3"),
        drawn(
            "headings again on a new page",
            HEAD + MONEY + "基本支出|20|19.5|97.5%\n" + again,
            "role: project\n          initial: 10",
            ""),
        drawn(
            "headings over two lines",
            HEAD + "项目|预算数|<|决算数\n^|年初预算数|全年预算数|^\n合计|30|29|28.5\n",
            "budget:\n  unit: 万元",
            ""),
        drawn("another year", GOOD.replace("\n单", "\n(2021年)|||\n单"), "", "Sheet1!A2: 错误 MZ-I051"),
        drawn("full-width digits", GOOD.replace("|30|", "|１，２３４．５０|"), "initial: １，２３４．５０", ""));
  }

  private static Stream<Odd> cells() {
    return Stream.of(
        drawn(
            "a formula without its result",
            GOOD.replace("|30|", "|=B5+B6 is |"),
            "",
            "Sheet1!B4: 错误 MZ-I021"),
        drawn(
            "a number in thousands",
            GOOD.replace("|30|", "|#300000 as #,##0.00,|"),
            "",
            "Sheet1!B4: 错误 MZ-I024"),
        drawn(
            "a zero as a stroke",
            GOOD.replace("|30|", "|#0 as _ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ |"),
            "role: total\n      executed: 28.5",
            "Sheet1!B4: 提示 MZ-I025 单元格显示为“-”，实际存有 0"),
        drawn(
            "a negative number in brackets",
            GOOD.replace("|30|", "|#-30 as #,##0.00_);(#,##0.00)|"),
            "",
            "Sheet1!B4: 错误 MZ-R030"),
        drawn(
            "a long number", GOOD.replace("|30|", "|#123456789012|"), "initial: 123456789012", ""),
        dated("a date of the 1904 calendar", true, 43738, 0, "actual: 2023年10月1日"),
        dated("a date in Chinese", false, 45200, 31, "actual: 2023年10月1日"),
        dated("a month in Chinese", false, 45200, 57, "actual: 2023年10月"),
        dated("a date with strokes", false, 45200, 14, "actual: 2023/10/1"));
  }

  private static Stream<Odd> files() {
    return Stream.of(
        workbook("a hidden column", OddWorkbooksTest::hideColumn, "Sheet1!C3: 警告 MZ-I015"),
        workbook("a hidden row", OddWorkbooksTest::hideRow, "Sheet1!A4: 警告 MZ-I014"),
        file("an old workbook under a new name", "form.xlsx", old(), "", "MZ-I003"),
        file("a CSV file under a new name", "form.xlsx", csv(",", "GBK"), "", "MZ-I005"),
        file("a CSV file in GBK", "form.csv", csv(",", "GBK"), "executed: 28.5", ""),
        file("a CSV file with semicolons", "form.csv", csv(";", "UTF-8"), "executed: 28.5", ""),
        file("Unicode text", "form.txt", csv("\t", "UTF-16"), "executed: 28.5", ""));
  }

  @ParameterizedTest
  @MethodSource("odd")
  @TestSet("odd workbooks: read as they are meant, or the cell and the remedy told")
  void isReadAsItIsMeantOrTold(Odd odd) {
    ImportCase imports = new ImportCase(folder);

    odd.made().accept(imports);

    assertThat(imports.isRefused()).as(imports.messages()).isEqualTo(odd.text().isEmpty());
    assertThat(imports.messages()).contains(odd.message());
    if (!odd.text().isEmpty()) {
      assertThat(imports.text()).contains(odd.text());
    }
    if (odd.message().isEmpty()) {
      assertThat(imports.codes()).as(imports.messages()).isSubsetOf("MZ-I031", "MZ-I050");
    }
  }

  private static Odd drawn(String name, String drawing, String text, String message) {
    return new Odd(name, imports -> imports.form(drawing), text, message);
  }

  private static Odd workbook(String name, Consumer<XSSFWorkbook> change, String message) {
    return new Odd(
        name,
        imports -> {
          Workbooks book = new Workbooks().sheet("Sheet1", GOOD);
          change.accept(book.open());
          imports.form(book);
        },
        "executed: 28.5",
        message);
  }

  private static Odd file(String name, String file, byte[] bytes, String text, String message) {
    return new Odd(name, imports -> imports.file(file, bytes), text, message);
  }

  /**
   * @param days as the calendar counts them
   * @param format its number; 0 for one that the file spells out
   */
  private static Odd dated(String name, boolean from1904, int days, int format, String text) {
    Consumer<XSSFWorkbook> change =
        book -> {
          book.getCTWorkbook().getWorkbookPr().setDate1904(from1904);
          CellStyle style = book.createCellStyle();
          style.setDataFormat((short) format);
          if (format == 0) {
            style.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
          }
          XSSFCell cell = book.getSheetAt(0).getRow(5).getCell(3);
          cell.setCellValue(days);
          cell.setCellStyle(style);
        };
    return new Odd(name, workbook(name, change, "").made(), text, "");
  }

  private static void hideColumn(XSSFWorkbook book) {
    book.getSheetAt(0).setColumnHidden(2, true);
  }

  private static void hideRow(XSSFWorkbook book) {
    book.getSheetAt(0).getRow(3).setZeroHeight(true);
  }

  private static byte[] csv(String separator, String charset) {
    String text = GOOD.replace("|<", "|").replace("|", separator);
    return text.getBytes(Charset.forName(charset));
  }

  private static byte[] old() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      book.createSheet("表");
      book.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
