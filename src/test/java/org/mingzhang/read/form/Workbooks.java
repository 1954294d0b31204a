package org.mingzhang.read.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Workbooks drawn as text: a line is a row, cells stand between bars. {@code <} belongs to the
 * merged area left of it, {@code ^} to the one above. {@code #1234.5 as #,##0.00} is a number with
 * its format, {@code =SUM(A1:A2) is 3} a formula with its saved result, {@code =A1 is} one without.
 * {@code >>合计} is moved two steps to the right by its format.
 */
final class Workbooks {

  private final XSSFWorkbook workbook = new XSSFWorkbook();

  /** A sheet of that name. */
  Workbooks sheet(String name, String drawing) {
    XSSFSheet sheet = workbook.createSheet(name);
    List<List<String>> rows =
        drawing.lines().map(line -> List.of(line.strip().split("\\s*\\|\\s*", -1))).toList();
    for (int r = 0; r < rows.size(); r++) {
      sheet.createRow(r);
      for (int c = 0; c < rows.get(r).size(); c++) {
        fill(sheet, r, c, rows.get(r).get(c));
      }
    }
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        merge(sheet, rows, r, c);
      }
    }
    return this;
  }

  XSSFWorkbook open() {
    return workbook;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (workbook) {
      workbook.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private void fill(XSSFSheet sheet, int row, int column, String text) {
    if (text.isEmpty() || text.equals("<") || text.equals("^")) {
      return;
    }
    XSSFCell cell = sheet.getRow(row).createCell(column);
    if (text.startsWith("#")) {
      String[] parts = text.substring(1).split(" as ", 2);
      number(cell, parts[0]);
      cell.setCellStyle(format(parts.length > 1 ? parts[1] : "General"));
    } else if (text.startsWith("=") && text.contains(" is")) {
      String[] parts = text.substring(1).split(" is ?", 2);
      formula(cell, parts[0], parts[1].split(" as ", 2));
    } else {
      String shown = text.replaceFirst("^>+(?=\\p{IsHan})", "");
      cell.setCellValue(shown.replace("\\n", "\n"));
      indent(cell, text.length() - shown.length());
    }
  }

  private void indent(XSSFCell cell, int steps) {
    if (steps > 0) {
      CellStyle style = workbook.createCellStyle();
      style.setAlignment(HorizontalAlignment.LEFT);
      style.setIndention((short) steps);
      cell.setCellStyle(style);
    }
  }

  private static void number(XSSFCell cell, String digits) {
    cell.setCellType(CellType.NUMERIC);
    cell.getCTCell().setV(new BigDecimal(digits).toPlainString());
  }

  private void formula(XSSFCell cell, String formula, String[] result) {
    cell.setCellFormula(formula);
    if (cell.getCTCell().isSetV()) {
      cell.getCTCell().unsetV();
    }
    if (result[0].startsWith("!")) {
      cell.setCellErrorValue(FormulaError.REF);
    } else if (!result[0].isEmpty()) {
      cell.getCTCell().setV(result[0]);
    }
    cell.setCellStyle(format(result.length > 1 ? result[1] : "General"));
  }

  private CellStyle format(String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  private static void merge(XSSFSheet sheet, List<List<String>> rows, int row, int column) {
    String text = rows.get(row).get(column);
    if (text.equals("<") || text.equals("^")) {
      return;
    }
    int right = column;
    while (right + 1 < rows.get(row).size() && rows.get(row).get(right + 1).equals("<")) {
      right++;
    }
    int bottom = row;
    while (bottom + 1 < rows.size()
        && column < rows.get(bottom + 1).size()
        && rows.get(bottom + 1).get(column).equals("^")) {
      bottom++;
    }
    if (right > column || bottom > row) {
      sheet.addMergedRegion(new CellRangeAddress(row, bottom, column, right));
    }
  }
}
