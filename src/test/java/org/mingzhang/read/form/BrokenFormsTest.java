package org.mingzhang.read.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every fault is told with its cell and a remedy, and makes no file. */
class BrokenFormsTest {

  private static final String GOOD =
      """
      部门整体支出绩效自评表|<|<|<
      单位：万元|||
      项目|年初预算数|全年执行数|执行率
      合计|30|28.5|95%
      一级指标|指标名称|指标值|完成值
      产出指标|培训人次|≥2000人次|2150人次
      """;

  @TempDir Path folder;
  private ImportCase imports;

  @BeforeEach
  void unit() {
    imports = new ImportCase(folder);
  }

  @Test
  void theFormItselfIsGood() {
    imports.form(GOOD);

    assertThat(imports.text()).contains("executed: 28.5", "target: ≥2000人次");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "|30|~|5 人人次|~Sheet1!B4~MZ-R030",
        "|28.5|~|二十八|~Sheet1!C4~MZ-R039",
        "|28.5|~|28.5人|~Sheet1!C4~MZ-R047",
        "|28.5|~|≥28.5|~Sheet1!C4~MZ-R039",
        "|28.5|~|2８.5.1|~Sheet1!C4~MZ-R030",
        "|28.5|~|=1/0 is !|~Sheet1!C4~MZ-I020",
        "|28.5|~|=B4-1 is |~Sheet1!C4~MZ-I021",
        "|95%~|95~Sheet1!D4~MZ-R081",
        "|95%~|高~Sheet1!D4~MZ-R039",
        "|2150人次~|100&~Sheet1!D6~MZ-R030",
        "|2150人次~|5 人人次~Sheet1!D6~MZ-R030",
        "|≥2000人次~|≥2000万~Sheet1!C6~MZ-R030",
        "|≥2000人次|2150人次~|90%|88~Sheet1!D6~MZ-R082",
        "产出指标|培训人次|~产出指标||~Sheet1!A6~MZ-I023",
        "合计|30~|30~Sheet1!B4~MZ-I023",
        "单位：万元|~|~Sheet1!A3~MZ-I042",
        "全年执行数~部门自定~Sheet1!C3~MZ-I041",
        "完成值~实绩~Sheet1!D5~MZ-I041",
        "部门整体支出绩效自评表~某某局年度表~Sheet1!A3~MZ-I040",
      })
  void namesTheCellOfAFault(String good, String bad, String cell, String code) {
    imports.form(GOOD.replace(good, bad));

    assertThat(imports.isRefused()).as(imports.messages()).isTrue();
    assertThat(imports.messages()).contains("form.xlsx:" + cell + ": 错误 " + code);
  }

  @Test
  void namesBothPlacesOfASectionThatOccursTwice() {
    imports.form(new Workbooks().sheet("表一", GOOD).sheet("表二", GOOD));

    assertThat(imports.messages())
        .contains("form.xlsx:表二!A3: 错误 MZ-I043", "form.xlsx:表一!A3")
        .contains("form.xlsx:表二!A5: 错误 MZ-I043");
  }

  @Test
  void namesWhatItDidNotRead() {
    imports.form(GOOD + "\n\n联系人|某某\n");

    assertThat(imports.messages()).contains("form.xlsx:Sheet1!A9: 警告 MZ-I030");
    assertThat(imports.isRefused()).isFalse();
  }

  @Test
  void tellsOfDigitsThatAreNotShown() {
    imports.form(GOOD.replace("|28.5|", "|#28.456 as 0.0|"));

    assertThat(imports.messages()).contains("Sheet1!C4: 提示 MZ-I022", "28.456");
    assertThat(imports.text()).contains("executed: 28.5");
  }

  @Test
  void tellsOfAnotherUnit() {
    imports.form(GOOD.replace("单位：万元|||", "单位名称|另一单位|单位：万元|"));

    assertThat(imports.messages()).contains("Sheet1!B2: 警告 MZ-I048");
  }

  @Test
  void leavesHiddenSheetsAloneAndReadsHiddenRowsAloud() {
    Workbooks book = new Workbooks().sheet("表一", GOOD).sheet("草稿", GOOD);
    book.open().setSheetVisibility(1, SheetVisibility.HIDDEN);
    book.open().getSheetAt(0).getRow(3).setZeroHeight(true);

    imports.form(book);

    assertThat(imports.messages()).contains("form.xlsx:草稿: 提示 MZ-I013", "表一!A4: 警告 MZ-I014");
    assertThat(imports.isRefused()).isFalse();
  }

  @Test
  void refusesAnEmptyWorkbook() {
    imports.form(new Workbooks().sheet("Sheet1", ""));

    assertThat(imports.messages()).contains("form.xlsx: 错误 MZ-I0");
    assertThat(imports.isRefused()).isTrue();
  }

  @Test
  void refusesWhatIsNoForm() {
    imports.form("姓名|电话\n甲|1\n");

    assertThat(imports.messages()).contains("form.xlsx: 错误 MZ-I045", "Sheet1!A1: 警告 MZ-I030");
  }

  @Test
  void refusesTheOldFormat() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (HSSFWorkbook old = new HSSFWorkbook()) {
      old.createSheet("表");
      old.write(out);
    }

    assertRefused(out.toByteArray(), "MZ-I003");
  }

  @Test
  void refusesAWorkbookWithAPassword() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("geheim");
      try (var data = encryptor.getDataStream(files)) {
        data.write(good());
      }
      files.writeFilesystem(out);
    }

    assertRefused(out.toByteArray(), "MZ-I004");
  }

  @Test
  void refusesWhatIsNoWorkbookAtAll() {
    assertRefused("no workbook".getBytes(UTF_8), "MZ-I005");
  }

  @Test
  void refusesHalfAWorkbook() {
    byte[] good = good();
    assertRefused(Arrays.copyOf(good, good.length / 2), "MZ-I005");
  }

  @Test
  void refusesAWorkbookWithoutItsParts() throws IOException {
    assertRefused(rewritten("xl/worksheets/sheet1.xml", "no xml"), "MZ-I005");
  }

  @Test
  void refusesAnArchiveThatGrowsWithoutBounds() throws IOException {
    assertRefused(rewritten("xl/media/zeros.bin", "0".repeat(30 * 1024 * 1024)), "MZ-I006");
  }

  @Test
  void refusesEntitiesThatGrowWithoutBounds() throws IOException {
    String bomb =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
            + "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row>"
            + "</sheetData></worksheet>";

    assertRefused(rewritten("xl/worksheets/sheet1.xml", bomb), "MZ-I005");
  }

  @Test
  void refusesMacros() throws IOException {
    assertRefused(rewritten("xl/vbaProject.bin", "macro"), "MZ-I007");
  }

  @Test
  void refusesReferencesToOtherWorkbooks() throws IOException {
    assertRefused(rewritten("xl/externalLinks/externalLink1.xml", "<x/>"), "MZ-I010");
  }

  @Test
  void refusesAHugeSheet() {
    Workbooks book = new Workbooks().sheet("表", GOOD);
    book.open().getSheetAt(0).createRow(9_000).createCell(0).setCellValue("x");

    assertRefused(book.bytes(), "MZ-I011");
  }

  @Test
  void refusesACsvInAnotherEncoding() {
    imports.csv(new byte[] {(byte) 0xFF, (byte) 0xFF, 0x41});

    assertThat(imports.messages()).contains("form.csv: 错误 MZ-I008");
  }

  @Test
  void refusesACsvWithAnOpenQuotation() {
    imports.csv("指标名称,\"指标值\n培训,1".getBytes(UTF_8));

    assertThat(imports.messages()).contains("form.csv:").contains("错误 MZ-I009");
  }

  @Test
  void refusesAMappingWithAMistake() {
    imports.mapping("heading: []\n");
    imports.form(GOOD);

    assertThat(imports.isRefused()).isTrue();
    assertThat(imports.messages()).contains("forms/own.yaml:1:1: 错误 MZ-R020");
  }

  private void assertRefused(byte[] file, String code) {
    imports.file("form.xlsx", file);

    assertThat(imports.isRefused()).isTrue();
    assertThat(imports.messages()).contains("form.xlsx: 错误 " + code).contains("\n  ");
  }

  private static byte[] good() {
    return new Workbooks().sheet("Sheet1", GOOD).bytes();
  }

  /** A sound workbook with one part replaced or added. */
  private static byte[] rewritten(String part, String content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(good()));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.getName().equals(part)) {
          zip.putNextEntry(new ZipEntry(entry.getName()));
          in.transferTo(zip);
        }
      }
      zip.putNextEntry(new ZipEntry(part));
      zip.write(content.getBytes(UTF_8));
    }
    return out.toByteArray();
  }
}
