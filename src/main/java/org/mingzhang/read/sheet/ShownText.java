package org.mingzhang.read.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.mingzhang.read.file.Place;
import org.mingzhang.read.sheet.SheetCell.State;

/** The text that a spreadsheet program shows for a cell; formulas by the result that was saved. */
final class ShownText {

  /** A spreadsheet program keeps binary numbers and shows no more digits than these. */
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  /** 常规: as many digits as there are, which is what was typed. */
  private static final int GENERAL = 0;

  private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

  ShownText() {
    formatter.setUseCachedValuesForFormulaCells(true);
  }

  SheetCell cell(XSSFCell cell) {
    Place place = new Place(cell.getRowIndex() + 1, cell.getColumnIndex() + 1);
    boolean formula = cell.getCellType() == CellType.FORMULA;
    CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
    int indent = cell.getCellStyle() == null ? 0 : cell.getCellStyle().getIndention();
    if (formula && cell.getRawValue() == null) {
      return SheetCell.of(place, indent, cell.getCellFormula(), State.UNCOMPUTED, "");
    }
    if (type != CellType.NUMERIC) {
      State state = type == CellType.ERROR ? State.FAILED : State.GOOD;
      return SheetCell.of(place, indent, formatter.formatCellValue(cell), state, "");
    }
    if (NumberFormats.isScaled(format(cell))) {
      return SheetCell.of(place, indent, cell.getRawValue(), State.SCALED, "");
    }
    String text = number(cell);
    return SheetCell.of(place, indent, text, State.GOOD, hidden(cell, text));
  }

  private String number(XSSFCell cell) {
    int index = cell.getCellStyle().getDataFormat();
    String format = format(cell);
    double value = cell.getNumericCellValue();
    Optional<String> zero = NumberFormats.zero(format);
    if (index == GENERAL || format.isEmpty()) {
      return held(cell).toPlainString();
    }
    return value == 0 && zero.isPresent()
        ? zero.get()
        : formatter.formatRawCellContents(value, index, format, is1904(cell));
  }

  private static String format(XSSFCell cell) {
    return NumberFormats.spelledOut(
        cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString());
  }

  private static boolean is1904(XSSFCell cell) {
    return cell.getSheet().getWorkbook().isDate1904();
  }

  private static BigDecimal held(XSSFCell cell) {
    BigDecimal held = new BigDecimal(cell.getRawValue()).round(DIGITS).stripTrailingZeros();
    return held.scale() < 0 ? held.setScale(0) : held;
  }

  /** The digits that the format does not show; empty when it shows all, or is no number's. */
  private static String hidden(XSSFCell cell, String text) {
    String digits = text.replaceAll("[,%\\s]", "");
    BigDecimal held = held(cell);
    if (digits.matches("-*")) {
      return held.toPlainString(); // A zero that is shown as a stroke.
    }
    if (DateUtil.isCellDateFormatted(cell) || !digits.matches("-?\\d+(\\.\\d+)?")) {
      return "";
    }
    BigDecimal shown = new BigDecimal(digits).movePointLeft(text.contains("%") ? 2 : 0);
    return held.compareTo(shown) == 0 ? "" : held.toPlainString();
  }
}
