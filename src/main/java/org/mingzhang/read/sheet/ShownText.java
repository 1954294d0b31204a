package org.mingzhang.read.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
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
    String text = formatter.formatCellValue(cell);
    if (type == CellType.ERROR) {
      return SheetCell.of(place, indent, text, State.FAILED, "");
    }
    String exact = type == CellType.NUMERIC ? hidden(cell, text) : "";
    return SheetCell.of(place, indent, text, State.GOOD, exact);
  }

  /** The digits that the format does not show; empty when it shows all, or is no number's. */
  private static String hidden(XSSFCell cell, String text) {
    String digits = text.replaceAll("[,%\\s]", "");
    if (DateUtil.isCellDateFormatted(cell) || !digits.matches("-?\\d+(\\.\\d+)?")) {
      return "";
    }
    BigDecimal held = new BigDecimal(cell.getRawValue()).round(DIGITS);
    BigDecimal shown = new BigDecimal(digits).movePointLeft(text.contains("%") ? 2 : 0);
    return held.compareTo(shown) == 0 ? "" : held.stripTrailingZeros().toPlainString();
  }
}
